# SPDX-License-Identifier: MIT
"""Prints the alerts of log files: python first.py FILE..."""

import sys

import chaindet

for alert in chaindet.run(*sys.argv[1:]):
    print(alert)
