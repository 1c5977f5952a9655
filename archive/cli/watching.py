"""`cutline watch`: a folder whose new files come in by themselves."""

from __future__ import annotations

import time
from argparse import Namespace
from itertools import count

from archive.cli.curating import report_result
from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.output import complain
from archive.cli.session import opened
from archive.errors import CutlineError
from archive.intake.watching import FolderWatch, has_vanished
from archive.model import ImportResult
from archive.progress import Progress
from archive.words import read_error_words

_LEAST_SECONDS = 0.5
"""Between two looks for what was still on its way at the last one."""


def watch(asked: Namespace) -> bool:
    """Look into a folder again and again; True if any file could not be read."""
    if not asked.folder.is_dir():
        raise CutlineError("not-found.folder", folder=asked.folder)
    failed = False
    folder, progress = FolderWatch(asked.folder), Progress()

    def told(result: ImportResult) -> None:
        if not has_vanished(result):
            report_result(asked, result)

    complain(f"watching {asked.folder}; Ctrl-C stops.")
    with opened(asked, create=True) as catalogue:
        for look in count(1):
            ripe = folder.look()
            for reason in folder.news:
                complain(read_error_words(reason))
            if ripe:
                with cancelled_by_ctrl_c(progress):
                    report = catalogue.imports.run(ripe, progress, told, watching=True)
                missed = (result.status == "failed" and not has_vanished(result) for result in report.results)
                failed = failed or any(missed)
                if progress.cancelled:
                    return True
                catalogue.search.catch_up()
            if asked.looks and look >= asked.looks and not folder.settling:
                return failed
            time.sleep(max(asked.every, _LEAST_SECONDS if 0 < asked.looks <= look else 0))
    return failed
