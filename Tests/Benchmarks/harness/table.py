"""Lines to text: aligned for a terminal, or Markdown."""

HEADS = ("goal", "", "note")


def rows(programs, lines):
    """The table as rows of cells, the head first."""
    yield ["", *(program.title for program in programs), *HEADS]
    yield ["version", *(program.absence() or program.version() for program in programs), "", "", ""]
    for line in lines:
        cells = [line.cells.get(program.name, "–") for program in programs]
        yield [line.label, *cells, line.goals, line.verdict, line.note]


def text(programs, lines):
    table = list(rows(programs, lines))
    widths = [max(map(len, column)) for column in zip(*table)]
    return "\n".join(aligned(row, widths) for row in table)


def aligned(row, widths):
    first, *figures, goal, verdict, note = row
    cells = [first.ljust(widths[0])]
    cells += [cell.rjust(width) for cell, width in zip(figures, widths[1:])]
    cells += [goal.ljust(widths[-3]), verdict.ljust(widths[-2]), note]
    return "  ".join(cells).rstrip()


def markdown(programs, lines):
    head, *rest = rows(programs, lines)
    marks = ["---", *("---:" for _ in programs), "---", "---", "---"]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, marks, *rest])
