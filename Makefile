.PHONY: test lint
test:
	swift test --disable-xctest
lint:
	swift format lint --strict --recursive Sources Tests Package.swift
