"""`python -m rashomon`."""

import sys

from rashomon.app.cli import main

sys.exit(main())
