# Refused: the host.
import os
