# Real programs read what annals writes. `make test-clients` takes small ones from PyPI and the system,
# `make test-browser` a browser with its accessibility checker. What cannot be had is skipped with a line that says so.

VENV ?= .venv

.PHONY: test-clients test-browser
test-clients:
	Tests/Clients/run clients $(VENV)

test-browser:
	Tests/Clients/run browser $(VENV)
