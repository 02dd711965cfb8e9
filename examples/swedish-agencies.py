#!/usr/bin/env python3
"""Records the Swedish state agencies in a running Orgtrail: a register becomes a history.

    ORGTRAIL_API_TOKEN=... python3 swedish-agencies.py FOLDER [--url http://localhost:8080] [--dry]

FOLDER holds three files of https://github.com/civictechsweden/myndighetsdata (CC0):

    sfs.json  agencies by statute: the statutes that instruct each, its first and last day, what it replaces
    wd.json   Wikidata: English names, organisation numbers, what replaces what
    scb.json  Statistics Sweden's register of those that live: telephone, e-mail, web site, addresses

One change is posted for each day and statute, oldest first: what it founds, ends and lets take the place of what. What the
statutes say is recorded; where the other files contradict them, or a file contradicts itself, nothing is guessed: it is left
out, and told on a list at the end with what each file says. --dry prints that list and posts nothing.

Every id is made from the data (uuid5), so a second run finds everything recorded and stores nothing. Needs Python 3.10 and nothing
else.
"""

import argparse
import http.client
import json
import os
import re
import sys
import time
import urllib.parse
import uuid
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

# On 2026-01-01 Ekonomistyrningsverket (ESV) absorbed Statskontoret and took its name: SFS 2025:681, the new agency's instruction.
# sfs.json tells it the wrong way round: it keys agencies by name, so it ends ESV by that statute and lets the Statskontoret of 1986
# go on under it. The organisation numbers tell them apart: scb.json has 202100-0852 for Statskontoret and 202100-5026 for ESV, and
# what wd.json calls "Statskontoret" has ESV's number, ESV's first year and ESV's page on Wikipedia.
TAKEOVER = {"day": date(2026, 1, 1), "statute": "2025:681", "survivor": "Ekonomistyrningsverket", "absorbed": "Statskontoret"}

SOURCE = "https://github.com/civictechsweden/myndighetsdata"
NOTE = f"Source: {SOURCE} (CC0)"

EMAIL = re.compile(r"[^@\s<>,;:]+@[^@\s]+\.[^@\s.]{2,}")
# Dialling codes of two and three digits; all others have four.
SHORT_CODES = re.compile(r"08|0(?:1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90)")


def made_id(kind, *of):
    return f"{kind}-{uuid.uuid5(uuid.NAMESPACE_URL, SOURCE + '#' + '/'.join(of))}"


ROOT = made_id("unit", "state")


@dataclass
class Agency:
    """What sfs.json has under one name."""

    name: str
    statutes: list[str]
    start: date | None
    end: date | None
    ended_by: str | None
    replaces: list[str]
    english: str | None = None
    successors: list["Agency"] = field(default_factory=list)
    renamed: tuple[date, str, str] | None = None  # from, the name, by which statute

    @property
    def code(self):
        """Its oldest statute. Two agencies never share one, as they may share a name."""
        return "SFS-" + self.statutes[0].replace(":", "-")

    @property
    def id(self):
        return made_id("unit", self.code)

    @property
    def there(self):
        """The first day on which it is known to have been there: its start, or where that is unknown the end of the year after
        its oldest statute's. Every agency with a known start was founded by then."""
        if self.start:
            return self.start
        by_then = date(int(self.statutes[0][:4]) + 1, 12, 31)
        return min(by_then, self.end - timedelta(days=1)) if self.end else by_then

    @property
    def period(self):
        return f"{self.start or 'unknown'} to {self.end or 'today'}"

    def is_there(self, day):
        return self.there <= day and (self.end is None or day < self.end)

    def __str__(self):
        return f"{self.name} ({self.code})"


class Findings:
    """What can't be recorded as the files have it: of each kind a list of lines."""

    def __init__(self):
        self.kinds = defaultdict(list)

    def tell(self, kind, what, **said):
        """said: what each file says, by its name."""
        self.kinds[kind].append("; ".join([str(what)] + [f"{file}.json: {value}" for file, value in said.items()]))

    def print(self):
        for kind, lines in self.kinds.items():
            print(f"\n{kind} ({len(lines)})")
            print("\n".join(f"  - {line}" for line in lines))


def day(text):
    return date.fromisoformat(text[:10]) if text else None


def read_agencies(sfs, findings):
    """The agencies of sfs.json by name, with the successors that it gives them."""
    agencies = {}
    for name, entry in sfs.items():
        start, end = day(entry["start"]), day(entry["end"])
        if start and end and end <= start:
            findings.tell("Ends before it starts, so recorded without an end", name, sfs=f"{start} to {end}")
            end = None
        agencies[name] = Agency(name, entry["sfs"], start, end, entry["expired_by"], entry["replaces"])
    for agency in agencies.values():
        for name in agency.replaces:
            predecessor = agencies.get(name)
            if predecessor is None:
                findings.tell("Replaces a name that no agency bears", agency, sfs=name)
            elif predecessor.end is None or not agency.is_there(predecessor.end):
                findings.tell(
                    "Replaces one that doesn't end while it is there", agency,
                    sfs=f"{agency.period}; replaces {predecessor}, {predecessor.period}")
            else:
                predecessor.successors.append(agency)
    return agencies


def read_names(agencies, findings):
    """Tells of names that lead astray. Answers a function that finds agencies by a name as other files write it."""
    alike, plain = defaultdict(list), defaultdict(list)
    for agency in agencies.values():
        alike[agency.name.casefold()].append(agency)
        plain[re.sub(r"[\W_]", "", agency.name.casefold())].append(agency)
    for same in plain.values():
        if len(same) > 1:
            findings.tell("Names that differ in case, blanks or hyphens alone: kept apart, as the statutes do",
                          "; ".join(f"{it}, {it.period}" for it in same))
    return lambda name: [agencies[name]] if name in agencies else alike[name.casefold()]


def take_over(agencies, wd, findings):
    """The one override: see TAKEOVER."""
    survivor, absorbed = agencies.get(TAKEOVER["survivor"]), agencies.get(TAKEOVER["absorbed"])
    if not survivor or not absorbed or TAKEOVER["statute"] not in absorbed.statutes or survivor.ended_by != TAKEOVER["statute"]:
        return
    findings.tell("Overridden: the survivor took the other's name", survivor,
                  sfs=f"ended {survivor.end} by {survivor.ended_by}, which instructs {absorbed}",
                  wd=f"{absorbed.name} has number {wd.get(absorbed.name, {}).get('org_nr')}")
    survivor.end = survivor.ended_by = None
    survivor.renamed = (TAKEOVER["day"], absorbed.name, TAKEOVER["statute"])
    absorbed.end, absorbed.ended_by, absorbed.successors = TAKEOVER["day"], TAKEOVER["statute"], [survivor]
    if absorbed.name in wd:
        wd[survivor.name] = wd.pop(absorbed.name)


def read_wikidata(wd, agencies, find, findings):
    """Takes over English names, and successors where the statutes know none. Answers the organisation numbers by agency."""
    of, entries = {}, {}
    for name, entry in wd.items():
        fitting = find(name) or [it for other in entry.get("other_names", []) for it in find(other)]
        if len(fitting) == 1:
            of[name] = fitting[0]
            entries.setdefault(fitting[0].name, entry)
        else:
            findings.tell("In wd.json alone, so not recorded: no one agency of sfs.json answers to the name", name)

    followed_by = defaultdict(set)
    for name, entry in wd.items():
        if name in of:
            followed_by[of[name].name].update(entry.get("replaced_by", []))
        for other in entry.get("replaces", []):
            predecessors = [of[other]] if other in of else find(other)
            if len(predecessors) == 1:
                followed_by[predecessors[0].name].add(name)
            else:
                findings.tell("Replaces a name that no one agency bears", name, wd=other)

    for name, entry in entries.items():
        agency = agencies[name]
        agency.english = entry["name_en"]
        compare_days(agency, day(entry.get("start")), day(entry.get("end")), findings)
    for name, names in followed_by.items():
        if names:
            follow(agencies[name], sorted(names), lambda it: [of[it]] if it in of else find(it), findings)
    return {name: entry["org_nr"] for name, entry in entries.items() if "org_nr" in entry}


def compare_days(agency, start, end, findings):
    if start and end and end <= start:
        findings.tell("Ends before it starts", agency, wd=f"{start} to {end}")
    if start and agency.start is None:
        findings.tell("Start unknown to the statutes, so recorded as unknown", agency, wd=start)
    elif start and start != agency.start:
        findings.tell("Starts that differ; sfs.json's is recorded", agency, sfs=agency.start, wd=start)
    if end and agency.end == end + timedelta(days=1):
        findings.tell("Ends told as the last day, and as the first day without it", agency, sfs=agency.end, wd=end)
    elif end and end != agency.end:
        findings.tell("Ends that differ; sfs.json's is recorded", agency, sfs=agency.end, wd=end)


def follow(agency, names, find, findings):
    """Successors that wd.json names: taken where sfs.json has none, and each of them is there when the agency ends."""
    candidates = [it for name in names for it in (find(name) if len(find(name)) == 1 else [None])]
    fitting = agency.end and all(it and it is not agency and it.is_there(agency.end) for it in candidates)
    if agency.successors:
        if any(it not in agency.successors for it in candidates):
            findings.tell("Successors that differ; sfs.json's are recorded", agency,
                          sfs=", ".join(map(str, agency.successors)), wd=", ".join(names))
    elif fitting:
        agency.successors = candidates
        findings.tell("Successors known to wd.json alone, recorded", agency, wd=", ".join(map(str, candidates)))
    else:
        findings.tell("Successors not recorded: no agency, or none that is there on the day", agency, sfs=agency.period,
                      wd=", ".join(f"{name} ({it.period})" if it else f"{name} (unknown)"
                                   for name, it in zip(names, candidates)))


def tell_loose_ends(agencies, findings):
    """Endings of which sfs.json doesn't say enough."""
    instructs = {statute: agency for agency in agencies.values() for statute in agency.statutes}
    for agency in agencies.values():
        other = instructs.get(agency.ended_by)
        if agency.end and agency.ended_by is None:
            findings.tell("Ends by no known statute, so recorded without decision", agency, sfs=f"ends {agency.end}")
        elif agency.end and other and not agency.successors:
            findings.tell("Ends by a statute that instructs another agency, which may have taken it up; recorded as abolished",
                          agency, sfs=f"ends {agency.end} by {agency.ended_by}, instruction of {other}")


def read_register(scb, agencies, numbers, find, findings):
    """The entry of scb.json for each living agency: by organisation number where that is known, otherwise by name."""
    by_number = {}
    for name, entry in scb.items():
        if entry.get("email") and not EMAIL.fullmatch(entry["email"]):
            findings.tell("Broken e-mail addresses, left out", name, scb=entry.pop("email"))
        if entry["org_nr"]:
            by_number.setdefault(entry["org_nr"], name)
    number_of = {number: agencies[name] for name, number in numbers.items()}

    found = {}
    for name, entry in scb.items():
        by_name = find(name)
        by_name = [it for it in by_name if it.end is None] or by_name
        agency = number_of.get(entry["org_nr"]) if by_number.get(entry["org_nr"]) == name else None
        agency = agency or (by_name[0] if len(by_name) == 1 else None)
        if agency is None:
            findings.tell("In scb.json alone, so not recorded: no one agency of sfs.json answers to name or number",
                          name, scb=entry.get("group", "ended"))
            continue
        if agency not in by_name:
            findings.tell("Found by its organisation number: the names differ", agency, scb=name)
        compare_years(agency, entry, findings)
        if agency.end is None and "end" not in entry:
            found[agency.name] = entry
    for agency in agencies.values():
        if agency.end is None and agency.name not in found:
            findings.tell("Lives, without an entry in scb.json", agency)
    return found


def compare_years(agency, entry, findings):
    """scb.json has years alone: the first one, and the one of the last day."""
    last_year = agency.end and (agency.end - timedelta(days=1)).year
    if agency.end and "end" not in entry:
        findings.tell("Ended by statute, living in scb.json; recorded as ended, without contact details", agency, sfs=agency.end)
    elif entry.get("end") not in (last_year, agency.end and agency.end.year):
        findings.tell("Ends that differ; sfs.json's is recorded", agency, sfs=agency.end, scb=entry["end"])
    if "start" in entry and entry["start"] != (agency.start and agency.start.year):
        findings.tell("Starts that differ; sfs.json's is recorded", agency, sfs=agency.start, scb=entry["start"])


def phone(number, agency, findings):
    """Readable: 08-700 08 00. What isn't a Swedish number of usual length is left as the file has it."""
    if isinstance(number, int):  # the leading zero of a telephone number is lost when it is taken for a quantity
        findings.tell("Telephone numbers without their leading zero, which was put back", agency, scb=number)
        number = f"0{number}"
    short = SHORT_CODES.match(number)
    code, rest = (short.group(), number[short.end():]) if short else (number[:4], number[4:])
    groups = {5: (3, 2), 6: (2, 2, 2), 7: (3, 2, 2), 8: (3, 3, 2)}.get(len(rest))
    if not groups or not re.fullmatch(r"0\d+", number):
        return number
    ends = [sum(groups[:i]) for i in range(len(groups) + 1)]
    return code + "-" + " ".join(rest[a:b] for a, b in zip(ends, ends[1:]))


def contacts(entry, agency, findings):
    """(kind, value) of each way to reach it that the entry holds."""
    if entry.get("phone"):
        yield "PHONE", phone(entry["phone"], agency, findings)
    if entry.get("email"):
        yield "EMAIL", entry["email"]
    if entry.get("website"):
        yield "WEB", entry["website"] if "://" in entry["website"] else "https://" + entry["website"]
    for kind, key in (("VISIT", "office_address"), ("POST", "postal_address")):
        place = entry[key]
        if place.get("address") and place.get("city"):
            yield kind, " ".join(f"{place['address']}, {place['postcode']} {place['city'].title()}".split())


def outcome(agency, agencies):
    if len(agency.successors) != 1:
        return "SPLIT" if agency.successors else "ABOLISHED"
    only = agency.successors[0]
    founded_for_it = only.start == agency.end and sum(only in it.successors for it in agencies.values()) == 1
    return "REPLACED" if founded_for_it else "MERGED"


def changes_of(agencies, register, findings):
    """All that is to be posted, in an order that the rules allow: oldest first, and on one day what is founded before what ends."""
    by_statute = defaultdict(list)
    newest = max(it for agency in agencies.values() for it in (agency.there, agency.end) if it)
    for agency in agencies.values():
        came_from = [it.id for it in agencies.values() if agency in it.successors and it.end == agency.start]
        by_statute[agency.there, agency.statutes[0]].append({
            "type": "EstablishUnit", "unitId": agency.id, "code": agency.code, "names": names(agency.name, agency.english),
            "unitType": "AGENCY", "parentId": ROOT, "predecessorIds": came_from, "effectiveFrom": str(agency.there),
            "precision": "DAY" if agency.start else "BEFORE"})
        if agency.end:
            by_statute[agency.end, agency.ended_by].append({
                "type": "CloseUnit", "unitId": agency.id, "outcome": outcome(agency, agencies),
                "successorIds": [it.id for it in agency.successors], "effectiveFrom": str(agency.end)})
        if agency.renamed:
            since, name, statute = agency.renamed
            by_statute[since, statute].append(
                {"type": "RenameUnit", "unitId": agency.id, "names": names(name), "effectiveFrom": str(since)})

    first = min(since for since, statute in by_statute)
    yield change("The state, which all agencies belong to", None, [{
        "type": "EstablishUnit", "unitId": ROOT, "code": "STATEN", "names": names("Staten", "The Swedish state"),
        "unitType": "ADMINISTRATION", "effectiveFrom": str(first), "precision": "BEFORE"}])
    for (since, statute), commands in sorted(by_statute.items(), key=in_order):
        yield change(None, statute, commands)
    # The register bears no date. On the newest day that the statutes speak of, it held.
    yield change("Contact details from the business register", None, [{
        "type": "PublishContactPoint", "contactId": made_id("contact", agency.code, kind), "owner": agency.id, "kind": kind,
        "value": value, "visibility": "PUBLIC", "effectiveFrom": str(newest)}
        for agency in agencies.values() if agency.name in register
        for kind, value in contacts(register[agency.name], agency, findings)])


def in_order(item):
    (since, statute), commands = item
    founds = any(it["type"] == "EstablishUnit" for it in commands)
    return since, not founds, [int(number) for number in (statute or "9999:0").split(":")]


def names(swedish, english=None):
    return {"sv": swedish, "en": english} if english else {"sv": swedish}


def change(reason, statute, commands):
    made = {"note": NOTE, "commands": commands}
    if reason:
        made["reason"] = reason
    if statute:
        made["decision"] = {"diaryNumber": "SFS " + statute}
    return {"changeId": made_id("change", json.dumps(made, sort_keys=True)), **made}


def post(url, token, changes):
    """Posts each as one request. Answers how many were stored, and how many had been recorded before."""
    address = urllib.parse.urlsplit(url)
    secure = address.scheme == "https"
    connection = (http.client.HTTPSConnection if secure else http.client.HTTPConnection)(address.netloc, timeout=120)
    counts = Counter()
    for made in changes:
        try:
            connection.request("POST", address.path.rstrip("/") + "/api/v1/changes", json.dumps(made).encode(),
                               {"Content-Type": "application/json", "Authorization": f"Bearer {token}"})
            answer = connection.getresponse()
            body = answer.read().decode()
        except (OSError, http.client.HTTPException) as unreachable:
            sys.exit(f"Orgtrail doesn't answer at {url}: {unreachable}. {sum(counts.values())} of the changes are recorded; run it again")
        if answer.status not in (200, 201):
            sys.exit(f"Refused with {answer.status}; all before it is recorded:\n{json.dumps(made, indent=2)}\n{body}")
        before = answer.headers.get("Idempotent-Replayed") == "true" or not json.loads(body)["stored"]
        counts["before" if before else "stored"] += 1
    return counts


def main():
    arguments = argparse.ArgumentParser(description="Records the Swedish state agencies in a running Orgtrail.")
    arguments.add_argument("folder", type=Path, help="where sfs.json, wd.json and scb.json are")
    arguments.add_argument("--url", default="http://localhost:8080", help="where Orgtrail answers")
    arguments.add_argument("--dry", action="store_true", help="only tell what would be posted, and what is wrong in the files")
    options = arguments.parse_args()
    token = os.environ.get("ORGTRAIL_API_TOKEN")
    if not options.dry and not token:
        sys.exit("ORGTRAIL_API_TOKEN is not set; start Orgtrail with it, and this script")

    try:
        sfs, wd, scb = (json.loads((options.folder / f"{it}.json").read_text("utf-8")) for it in ("sfs", "wd", "scb"))
    except (OSError, ValueError) as unreadable:
        sys.exit(f"A file can't be read: {unreadable}")
    findings = Findings()
    agencies = read_agencies(sfs, findings)
    find = read_names(agencies, findings)
    take_over(agencies, wd, findings)
    numbers = read_wikidata(wd, agencies, find, findings)
    tell_loose_ends(agencies, findings)
    changes = list(changes_of(agencies, read_register(scb, agencies, numbers, find, findings), findings))

    commands = Counter(it["type"] for made in changes for it in made["commands"])
    outcomes = Counter(it["outcome"] for made in changes for it in made["commands"] if it["type"] == "CloseUnit")
    unknown = sum(agency.start is None for agency in agencies.values())
    print(f"{len(agencies)} agencies, {unknown} of them with an unknown start; "
          f"{len(changes)} changes of {commands.total()} commands")
    for counts in (commands, outcomes):
        print(", ".join(f"{what} {count}" for what, count in counts.most_common()))
    if not options.dry:
        began = time.monotonic()
        counts = post(options.url, token, changes)
        print(f"{counts['stored']} changes stored, {counts['before']} recorded before, in {time.monotonic() - began:.1f} s")
    findings.print()


if __name__ == "__main__":
    main()
