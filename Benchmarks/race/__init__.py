"""The runner: starts servers on temporary folders, puts loads on them in turns, and says what came out.

`alone` measures Purser by itself, `contest` beside its peers (`peers`). Both hand rounds of figures to the same
summary, table, JSON and picture. What a program costs is measured by the C programs beside this package; nothing
here lies on a measured path.
"""
