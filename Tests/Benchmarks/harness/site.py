"""What is served: the paths asked for and the answers to them, taken from a running Readout."""

import dataclasses
import json
import pathlib
import random
import statistics
import subprocess
import urllib.parse

from .http import Refused, answers

LIST_SIZE = 20
LISTS = 2_000
SEED = 20_26


@dataclasses.dataclass
class Kind:
    """Requests of one kind, Readout's answers, and the one whose length is nearest the mean."""

    paths_file: pathlib.Path
    contents: dict  # by path
    mean_path: str
    mean_answer: pathlib.Path


class Site:
    """A folder with everything that the servers serve and the clients ask for."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.root = self.folder / "site"
        self.item_content, self.list_content = self.root / "item", self.root / "list"
        (self.root / "v1/figures").mkdir(parents=True)
        self.certificate, self.key = self.folder / "site.pem", self.folder / "site.key"
        self.small_corpus = self.folder / "small.txt"
        self.small_corpus.write_text("Readout serves this sentence.\n")
        self.kinds = {}
        self.make_certificate()

    def make_certificate(self):
        command = (
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
        )
        names = ["-subj", "/CN=localhost", "-out", self.certificate, "-keyout", self.key]
        subprocess.run([*command.split(), *names], check=True, capture_output=True)

    def gather(self, port):
        """Asks Readout for all that will be asked for in the run, and keeps it."""
        [figures] = answers(port, ["/v1/figures?limit=1000"])
        items = json.loads(figures.content)["items"]
        item = self.add("item", port, [f"/v1/figures/{item['id']}" for item in items])
        lists = self.add("list", port, list_paths(items))
        check_items(item.contents)
        check_lists(lists.contents)
        for path, content in item.contents.items():
            (self.root / path[1:]).write_bytes(content)
        self.item_content.write_bytes(item.contents[item.mean_path])
        self.list_content.write_bytes(lists.contents[lists.mean_path])

    def add(self, name, port, paths):
        taken = answers(port, paths)
        mean = statistics.mean(len(answer.raw) for answer in taken)
        nearest = min(range(len(taken)), key=lambda at: abs(len(taken[at].raw) - mean))
        kind = Kind(
            self.folder / f"{name}.paths",
            {path: answer.content for path, answer in zip(paths, taken)},
            paths[nearest],
            self.folder / f"{name}.answer",
        )
        kind.paths_file.write_text("".join(f"{path}\n" for path in paths))
        kind.mean_answer.write_bytes(taken[nearest].raw)
        self.kinds[name] = kind
        return kind


def list_paths(items):
    """Distinct filters with 20 items each, in an order that is the same in each run."""
    values = sorted(item["value"] for item in items if item["value"] is not None)
    if len(values) <= LIST_SIZE:
        raise Refused("the corpus has too few figures for lists of 20")
    numbers = random.Random(SEED)
    lowest, highest = max(values[0], 0.01) / 2, values[-1] * 2
    paths = {}
    while len(paths) < LISTS:
        low, high = sorted(lowest * (highest / lowest) ** numbers.random() for _ in range(2))
        if sum(low <= value <= high for value in values) < LIST_SIZE:
            continue
        query = {"limit": LIST_SIZE, "value_min": f"{low:.6g}", "value_max": f"{high:.6g}"}
        paths["/v1/figures?" + urllib.parse.urlencode(query)] = None
    return list(paths)


def check_items(contents):
    for path, content in contents.items():
        if json.loads(content)["id"] != path.rpartition("/")[2]:
            raise Refused(f"Readout answers {path} with another figure")


def check_lists(contents):
    for path, content in contents.items():
        if len(json.loads(content)["items"]) != LIST_SIZE:
            raise Refused(f"Readout answers {path} with other than {LIST_SIZE} figures")
