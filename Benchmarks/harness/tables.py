"""Rows of figures as tables that people read."""

from dataclasses import dataclass, field
from statistics import median


@dataclass
class Row:
    """What is compared, and the ratios that count: at least this one, at best that one."""

    work: str
    against: str
    at_least: float
    aim: float
    unit: str
    #: Pairs of our figure and the other's, one a run.
    pairs: list[tuple[float, float]] = field(default_factory=list)
    smaller_is_better: bool = False

    @property
    def ratios(self) -> list[float]:
        return sorted(theirs / ours if self.smaller_is_better else ours / theirs for ours, theirs in self.pairs)

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    @property
    def verdict(self) -> str:
        # The figures are given with two digits.
        reached = round(self.ratio, 2)
        return "aim" if reached >= self.aim else "ok" if reached >= self.at_least else "MISSED"


def number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def comparison(rows: list[Row]) -> str:
    lines = [
        "| work | against | ours | theirs | ratio | spread | at least | aim | |",
        "|---|---|---:|---:|---:|---:|---:|---:|---|",
    ]
    for row in rows:
        ours, theirs = (median(side) for side in zip(*row.pairs))
        spread = f"{number(row.ratios[0])} – {number(row.ratios[-1])}"
        lines.append(
            f"| {row.work} | {row.against} | {number(ours)} {row.unit} | {number(theirs)} {row.unit} "
            f"| {number(row.ratio)} | {spread} | {number(row.at_least)} | {number(row.aim)} | {row.verdict} |"
        )
    return "\n".join(lines)


def growth(title: str, heads: list[str], rows: list[list[float]]) -> str:
    lines = [f"**{title}**", "", "| " + " | ".join(heads) + " |", "|" + "---:|" * len(heads)]
    return "\n".join(lines + ["| " + " | ".join(number(value) for value in row) + " |" for row in rows])
