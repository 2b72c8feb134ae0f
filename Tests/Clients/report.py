"""Runs checks one by one and says of each whether it passed, failed, or could not be run."""
import importlib
import sys
import traceback


class Missing(Exception):
    """A program or package that a check needs is not there."""


def need(module):
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Missing(f"the Python package of {module} is not installed") from error


class Report:
    def __init__(self):
        self.failed = self.passed = self.skipped = 0

    def run(self, name, check):
        try:
            result = check()
        except Missing as reason:
            self.skipped += 1
            print(f"skip  {name}: {reason}", flush=True)
        except Exception as error:
            self.failed += 1
            where = traceback.extract_tb(error.__traceback__)[-1]
            print(f"FAIL  {name}: {type(error).__name__}: {error} ({where.name}:{where.lineno})", flush=True)
        else:
            self.passed += 1
            print(f"ok    {name}: {result}", flush=True)

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        sys.exit(1 if self.failed else 0)
