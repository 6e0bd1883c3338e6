# Refused: what typing names and no class of ours is.
from typing import Iterable

isinstance([], Iterable)
