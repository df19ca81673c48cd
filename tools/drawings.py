#!/usr/bin/env python3
"""Draws the line drawings of size charts: writes site-templates/assets/drawings/*.svg.

Run it from the top of the repository after changing a figure, a line width or where a measure lies; then run tools/embed.py.
A figure is the right half of an outline, a head about 100 units high, mirrored; smooth curves run through its points. Each drawing is a
part of a figure, enlarged, with one measuring line in the accent. What lies beyond the picture is left out, so that files stay small.
"""
import math
import os

FOLDER = "site-templates/assets/drawings"
SIZE = 240
LINE, FINE, TAPE = 3, 2, 6
FIGURE = "var(--drawing-figure,#fff)"
ACCENT = "var(--accent,#14594c)"
CORNER = "c"  # marks a point at which the line has no common tangent

WOMAN = {
    "head": [(0, 4), (24, 10), (36, 34), (34, 62), (22, 88), (0, 102)],
    "ear": 34,
    "neck": [(15, 92, CORNER), (15, 118), (24, 131), (52, 141), (73, 153)],
    "arm": [(84, 170), (92, 200), (103, 250), (113, 300), (124, 350), (136, 398), (144, 412), (152, 432), (150, 456), (142, 462), (132, 450),
            (126, 428), (122, 404), (106, 352), (92, 300), (80, 250), (67, 208, CORNER)],
    "side": [(70, 228), (66, 247), (56, 272), (48, 300), (49, 318), (60, 345), (72, 372), (79, 405), (79, 440), (74, 500), (63, 560),
             (55, 600), (57, 645), (53, 690), (42, 745), (37, 778)],
    "foot": [(42, 794), (50, 812), (47, 822), (30, 824), (16, 816), (14, 796), (14, 778)],
    "inner leg": [(13, 745), (10, 690), (12, 640), (14, 600), (9, 540), (5, 480), (0, 432, CORNER)],
    "hair": [(-35, 42), (-24, 25), (5, 19, CORNER), (22, 27), (35, 42)],
    "nape": [(-33, 64), (-14, 84), (14, 84), (33, 64)],
    "clothes": [[(-69, 208), (-58, 180), (-56, 144)], [(69, 208), (58, 180), (56, 144)],
                [(-77, 386), (-40, 402), (-6, 434)], [(77, 386), (40, 402), (6, 434)]],
    "collar": lambda back: [(-44, 139), (-38, 165), (0, 168 if back else 192), (38, 165), (44, 139)],
    # Height and half width of what is measured around, and the middle of a leg where it is one.
    "bust": (238, 70), "underbust": (269, 58), "waist": (306, 48), "hip": (410, 80), "neck line": (122, 19), "brow": (34, 35.5),
    "thigh": (474, 35, 40), "calf": (652, 22, 34),
    "shoulder": (80, 160), "sleeve": [(82, 163), (99, 225), (117, 300), (130, 352), (141, 402)],
    "crown": 4, "crotch": 432, "ankle": 784, "floor": 822, "hand": 152,
    # How much larger than a woman the figure is drawn, and where its head starts in pictures of the upper body, neck, shoulders, arm, head.
    "enlarged": 1, "tops": (30, 44, 36, 18, 62), "head enlarged": 1.42,
}
MAN = {
    "head": [(0, 2), (27, 8), (38, 32), (36, 62), (26, 90), (0, 104)],
    "ear": 37,
    "neck": [(21, 92, CORNER), (22, 116), (34, 130), (66, 141), (92, 154)],
    "arm": [(108, 174), (116, 208), (125, 258), (133, 305), (143, 355), (152, 402), (161, 416), (170, 438), (168, 464), (159, 470), (147, 456),
            (140, 432), (134, 406), (119, 355), (106, 306), (95, 262), (80, 216, CORNER)],
    "side": [(80, 244), (76, 268), (69, 296), (64, 322), (63, 345), (66, 378), (69, 410), (70, 440), (67, 500), (61, 560), (54, 604),
             (54, 645), (52, 695), (43, 750), (39, 784)],
    "foot": [(45, 802), (54, 820), (51, 831), (33, 833), (17, 825), (14, 804), (14, 784)],
    "inner leg": [(14, 750), (12, 695), (14, 645), (14, 604), (9, 540), (5, 490), (0, 440, CORNER)],
    "hair": [(-38, 40), (-31, 27), (-8, 26), (16, 20), (31, 29), (38, 42)],
    "nape": [(-36, 60), (-28, 78), (28, 78), (36, 60)],
    "clothes": [[(-67, 385), (0, 392), (67, 385)], [(-70, 456), (-38, 464), (-2, 458)], [(70, 456), (38, 464), (2, 458)]],
    "collar": lambda back: [(-38, 132), (0, 140 if back else 156), (38, 132)],
    "bust": (236, 81), "waist": (338, 63), "hip": (412, 70), "neck line": (121, 25), "brow": (32, 38), "thigh": (490, 31, 37), "calf": (655, 21, 34),
    "shoulder": (100, 160), "sleeve": [(103, 164), (122, 235), (138, 306), (150, 360), (158, 406)],
    "crown": 2, "crotch": 440, "ankle": 790, "floor": 831, "hand": 170,
    "enlarged": .95, "tops": (12, 26, 20, 8, 50), "head enlarged": 1.48,
}
CHILD = {
    "head": [(0, 0), (32, 8), (49, 36), (48, 70), (34, 100), (0, 114)],
    "ear": 48,
    "neck": [(16, 104, CORNER), (16, 124), (24, 136), (46, 146), (62, 157)],
    "arm": [(72, 174), (78, 200), (87, 244), (95, 286), (104, 326), (112, 362), (120, 374), (127, 390), (125, 410), (117, 416), (108, 406),
            (102, 386), (98, 364), (90, 328), (79, 288), (69, 246), (58, 206, CORNER)],
    "side": [(57, 232), (56, 262), (55, 292), (55, 318), (58, 345), (61, 372), (62, 400), (59, 450), (53, 500), (47, 540), (46, 570),
             (44, 600), (37, 640), (34, 664)],
    "foot": [(39, 680), (47, 694), (44, 704), (28, 706), (15, 699), (12, 682), (12, 664)],
    "inner leg": [(12, 640), (10, 600), (11, 570), (12, 540), (8, 490), (4, 440), (0, 400, CORNER)],
    "hair": [(-49, 44), (-32, 30), (-6, 34), (14, 26), (32, 30), (49, 44)],
    "nape": [(-47, 74), (-20, 92), (20, 92), (47, 74)],
    "clothes": [[(-60, 345), (0, 351), (60, 345)], [(-61, 420), (-34, 426), (-2, 420)], [(61, 420), (34, 426), (2, 420)]],
    "collar": lambda back: [(-28, 138), (0, 148 if back else 160), (28, 138)],
    "bust": (228, 57), "waist": (300, 55), "hip": (372, 62), "neck line": (128, 19), "brow": (40, 49.5), "thigh": (442, 27, 33), "calf": (585, 18, 28),
    "shoulder": (68, 162), "sleeve": [(70, 165), (83, 228), (98, 288), (110, 334), (118, 366)],
    "crown": 0, "crotch": 400, "ankle": 672, "floor": 704, "hand": 127,
    "enlarged": 1.12, "tops": (14, 20, 20, 8, 44), "head enlarged": 1.39,
}
FIGURES = {"woman": WOMAN, "man": MAN, "child": CHILD}


# Lines

def numbers(*values):
    """As short as SVG allows: `4-2.5 0`."""
    out = ""
    for value in values:
        text = f"{value:.1f}".rstrip("0").rstrip(".")
        text = "0" if text in ("-0", "") else text
        out += text if not out or text.startswith("-") else " " + text
    return out


def tangent(one, two, three):
    """The direction at the middle of three points (Catmull-Rom, centripetal), and the roots of the two distances."""
    before, after = (math.dist(a[:2], b[:2]) ** .5 or 1e-3 for a, b in ((one, two), (two, three)))
    slope = [(two[k] - one[k]) / before - (three[k] - one[k]) / (before + after) + (three[k] - two[k]) / after for k in (0, 1)]
    return slope, before, after


def handles(points, index, closed):
    """The two control points of the curve from a point to the next."""
    start, end = points[index], points[index + 1]
    before = points[index - 1] if index else points[-2] if closed else None
    after = points[index + 2] if index + 2 < len(points) else points[1] if closed else None
    first = last = None
    if before and len(start) == 2:
        slope, _, root = tangent(before, start, end)
        first = [start[k] + slope[k] * root / 3 for k in (0, 1)]
    if after and len(end) == 2:
        slope, root, _ = tangent(start, end, after)
        last = [end[k] - slope[k] * root / 3 for k in (0, 1)]
    if not first and not last:
        return [[start[k] + (end[k] - start[k]) * part for k in (0, 1)] for part in (1 / 3, 2 / 3)]
    return first or [(start[k] + last[k]) / 2 for k in (0, 1)], last or [(first[k] + end[k]) / 2 for k in (0, 1)]


def beyond(point):
    return -1 if point[1] < -14 else 1 if point[1] > SIZE + 14 else 0


class Pen:
    """Puts a figure's points into the picture."""

    def __init__(self, scale=1, x=0, y=0):
        self.scale, self.x, self.y = scale, x, y

    def at(self, point):
        return point[0] * self.scale + self.x, point[1] * self.scale + self.y

    def path(self, points, closed=False):
        points = [self.at(p) + tuple(p[2:]) for p in (points + points[:1] if closed else points)]
        points = [p for i, p in enumerate(points)
                  if i in (0, len(points) - 1) or not beyond(p) or not beyond(points[i - 1]) == beyond(p) == beyond(points[i + 1])]
        last, out = points[0][:2], "M" + numbers(*points[0][:2])
        for index in range(len(points) - 1):
            first, second = handles(points, index, closed)
            steps = [p[k] - last[k] for p in (first, second, points[index + 1]) for k in (0, 1)]
            out += "c" + numbers(*steps)
            last = tuple(last[k] + round(steps[4 + k], 1) for k in (0, 1))  # or rounding would add up
        return out + ("z" if closed else "")


def left(half):
    """The other half of an outline, from its end back to its start."""
    return [(-p[0], *p[1:]) for p in reversed(half)]


def shape(path): return f'<path fill="{FIGURE}" d="{path}"/>\n'


def line(path): return f'<path d="{path}"/>\n'


def fine(path): return f'<path d="{path}" stroke-width="{FINE}" opacity=".6"/>\n'


def measure(content): return f'<g class="measure" stroke="{ACCENT}" stroke-width="{TAPE}">{content}</g>\n'


def tape(x, y, half, flat=.2):
    """A tape around something: its front, and dots where it runs behind."""
    half += 3
    start, end = numbers(x - half, y), numbers(half * 2, 0)
    radii = numbers(half, half * flat)
    return measure(f'<path d="M{start}a{radii} 0 0 1 {end}" stroke-width="{LINE}" stroke-dasharray=".1 6"/><path d="M{start}a{radii} 0 0 0 {end}"/>')


def ticks(path, *ends, length=9):
    """A measuring line with a bar across each end, given as a point and the line's direction there."""
    for (x, y), (dx, dy) in ends:
        size = math.hypot(dx, dy)
        across, along = -dy / size * length, dx / size * length
        path += f"M{numbers(x - across, y - along)}l{numbers(2 * across, 2 * along)}"
    return measure(f'<path d="{path}"/>')


def straight(x1, y1, x2, y2):
    way = (x2 - x1, y2 - y1)
    return ticks(f"M{numbers(x1, y1)}L{numbers(x2, y2)}", ((x1, y1), way), ((x2, y2), way))


def write(name, art, line_):
    text = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}">\n<g id="drawing" fill="none" stroke="currentColor" '
            f'stroke-width="{LINE}" stroke-linecap="round" stroke-linejoin="round">\n{art}{line_}</g>\n</svg>\n')
    with open(f"{FOLDER}/{name}.svg", "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


# People

def person(figure, pen, back=False, clothed=True):
    outline = figure["neck"] + figure["arm"] + figure["side"] + figure["foot"] + figure["inner leg"]
    out = ""
    if figure is WOMAN and pen.at((0, -11))[1] > -20:
        x, y = pen.at((0, -11))
        out += f'<circle cx="{numbers(x)}" cy="{numbers(y)}" r="{numbers(20 * pen.scale)}" fill="{FIGURE}"/>\n'
    out += shape(pen.path(outline + left(outline[:-1])))
    if pen.at((0, 104))[1] > -2:
        ear = figure["ear"]
        if pen.at((0, 80))[1] > -5:
            for side in (-1, 1):
                out += shape(pen.path([(ear * side, 55), ((ear + 7) * side, 52), ((ear + 8) * side, 64), ((ear - 2) * side, 74)]))
        head = figure["head"]
        out += shape(pen.path(head + left(head[1:-1]), closed=True))
        out += line(pen.path(figure["nape" if back else "hair"]))
    if clothed:
        seams = [figure["collar"](back)] + figure["clothes"]
        seen = [pen.path(seam) for seam in seams if any(-10 < pen.at(point)[1] < SIZE + 10 for point in seam)]
        out += fine("".join(seen)) if seen else ""
    return out


def girth(pen, place, flat=.2):
    """Around a height of the body, or of one leg."""
    x, y = pen.at((place[2] if len(place) > 2 else 0, place[0]))
    return tape(x, y, place[1] * pen.scale, flat)


def draw_person(name, f):
    by, (upper, neck, shoulders, arm, head) = f["enlarged"], f["tops"]
    middle = SIZE / 2

    def around(measure_, pen, place=None, flat=.2):
        write(f"{measure_}-{name}", person(f, pen), girth(pen, f[place or measure_], flat))

    def centred(place, scale, y):
        return Pen(scale * by, middle, y - f[place][0] * scale * by)

    around("bust", Pen(.56 * by, middle, upper))
    if f is WOMAN:
        around("underbust", Pen(.56 * by, middle, upper))
    around("waist", centred("waist", .56, 136))
    around("hip", centred("hip", .56, 128))
    around("thigh", centred("thigh", .62, 120))
    around("calf", centred("calf", .62, 102))
    around("neck", Pen(.92 * by, middle, neck), "neck line", .3)
    around("head", Pen(f["head enlarged"], middle, head), "brow", .24)

    pen = Pen(.66 * by, middle, shoulders)
    x, y = pen.at(f["shoulder"])
    x0 = 2 * middle - x
    write(f"shoulder-{name}", person(f, pen, back=True),
          ticks(f"M{numbers(x0, y)}q{numbers((x - x0) / 2, 10, x - x0, 0)}", ((x0, y), (1, .35)), ((x, y), (1, -.35))))

    pen = Pen(.5 * by, middle - 34 * by, arm)
    way = f["sleeve"]
    write(f"sleeve-{name}", person(f, pen), ticks(pen.path(way), (pen.at(way[0]), (.3, 1)), (pen.at(way[-1]), (.22, 1))))

    pen = Pen(.5 * by, middle, 226 - f["floor"] * .5 * by)
    write(f"inseam-{name}", person(f, pen), straight(middle, pen.at((0, f["crotch"] + 4))[1], middle, pen.at((0, f["ankle"]))[1]))

    scale = 204 / (f["floor"] - f["crown"] + (16 if f is WOMAN else 0))
    pen = Pen(scale, 132, 222 - f["floor"] * scale)
    x = 132 - f["hand"] * scale - 16
    write(f"height-{name}", person(f, pen, clothed=False), straight(x, pen.at((0, f["crown"]))[1], x, pen.at((0, f["floor"]))[1]))


# Feet, hands, rings

def draw_feet():
    side = [(92, -10), (90, 50), (80, 96), (62, 128), (56, 150), (66, 165), (90, 166), (120, 160), (152, 166), (186, 168), (206, 164), (212, 152),
            (200, 143), (176, 132), (154, 112), (140, 82), (136, 50), (136, -10)]
    art = shape(Pen().path(side)) + fine("M178 143q6-1 10 3M112 84q-8 4-10 14") + fine("M26 169H226M50 169V92")
    write("foot", art, straight(55, 198, 213, 198))
    sole = [(104, 84), (86, 96), (78, 122), (86, 152), (88, 180), (86, 204), (100, 222), (120, 224), (136, 212), (142, 188), (150, 160), (164, 132),
            (168, 108), (160, 90), (144, 80), (124, 78)]
    art = shape(Pen().path(sole, closed=True))
    for x, y, wide, high, turn in ((96, 58, 17, 22, -8), (123, 50, 10.5, 15, 0), (143, 56, 9.5, 13, 10), (159, 68, 8.5, 12, 18), (171, 84, 7.5, 10.5, 24)):
        art += f'<ellipse cx="{x}" cy="{y}" rx="{wide}" ry="{high}" transform="rotate({turn} {x} {y})" fill="{FIGURE}"/>\n'
    write("foot-width", art, straight(77, 120, 168, 112))


def finger(base, degrees, length, half):
    angle = math.radians(degrees)
    along, across = (math.sin(angle), -math.cos(angle)), (math.cos(angle), math.sin(angle))
    places = [(.05, -1), (.5, -1), (.82, -.95), (.97, -.62), (1, 0), (.97, .62), (.82, .95), (.5, 1), (.05, 1)]
    return [tuple(base[k] + along[k] * length * up + across[k] * half * side for k in (0, 1)) for up, side in places]


def hand():
    """A palm with its fingers, from the thumb's side of the wrist to the other."""
    fingers = [finger(*f) for f in (((86, 120), -9, 66, 12.5), ((111, 113), -2, 79, 13), ((137, 117), 4, 71, 12.5), ((160, 130), 13, 52, 11))]
    points = [(88, 262), (86, 232), (74, 214)] + finger((66, 196), -40, 66, 13)[1:8] + [(76, 166)]
    for index, one in enumerate(fingers):
        points += one
        if index < 3:
            other = fingers[index + 1]
            points.append(((one[-1][0] + other[0][0]) / 2, max(one[-1][1], other[0][1]) + 3))
    return points + [(172, 160), (168, 194), (156, 222), (152, 240), (151, 262)]


def draw_hands():
    palm = hand()
    write("hand", shape(Pen(1, 0, 10).path(palm)), tape(123.5, 152, 48, .22))
    write("hand-length", shape(Pen(1, 0, -14).path(palm)) + fine("M89 226q30 7 61 0"), straight(108, 14, 115, 228))
    write("wrist", shape(Pen(1, 0, -28).path(palm)), tape(120, 206, 33, .25))
    pen = Pen(1.5, -72, -6)
    angle = math.radians(4)
    x, y = pen.at((137 + math.sin(angle) * 22, 117 - math.cos(angle) * 22))
    write("finger", shape(pen.path(palm)), f'<g transform="rotate(4 {numbers(x)} {numbers(y)})">\n{tape(x, y, 18.75, .32)}</g>\n')
    circles = "M44 132a76 76 0 1 0 152 0a76 76 0 1 0-152 0M58 132a62 62 0 1 0 124 0a62 62 0 1 0-124 0"
    art = f'<path fill="{FIGURE}" fill-rule="evenodd" d="{circles}"/>\n' + shape("M102 38h36l16 16-34 32-34-32z") + fine("M86 54h68M104 54l16 32 16-32-16-16z")
    write("finger-diameter", art, straight(62, 132, 178, 132))


# Garments laid flat

def draw_top():
    half = [(24, 42, CORNER), (36, 48), (64, 58), (80, 80), (97, 140), (106, 180, CORNER), (82, 187, CORNER), (74, 152), (58, 104, CORNER), (55, 130),
            (54, 170), (56, 206, CORNER)]

    def top(pen):
        seams = [[(-24, 42), (0, 47), (24, 42)], [(58, 104), (58, 82), (64, 58)], [(-58, 104), (-58, 82), (-64, 58)]]
        outline = half + [(0, 210)] + left(half)
        return shape(pen.path(outline)) + line(pen.path([(24, 42), (0, 62), (-24, 42)])) + fine("".join(pen.path(seam) for seam in seams))

    art = top(Pen(1, 120, 0))
    write("top-bust", art, straight(64, 112, 176, 112))
    write("top-waist", art, straight(66, 154, 174, 154))
    write("top-hip", art, straight(66, 196, 174, 196))
    write("top-shoulder", art, straight(56, 58, 184, 58))
    write("top-length", art, straight(150, 46, 150, 208))
    pen = Pen(1, 110, 0)
    way = [(74, 58), (90, 80), (107, 138), (116, 178)]
    write("top-sleeve", top(pen), ticks(pen.path(way), (pen.at(way[0]), (.6, 1)), (pen.at(way[-1]), (.2, 1))))


def draw_trousers_and_skirt():
    pen = Pen(1, 120, 0)
    half = [(42, 20, CORNER), (45, 40), (52, 80), (52, 112), (46, 170), (42, 222, CORNER), (11, 222, CORNER), (9, 170), (0, 92, CORNER)]
    art = shape(pen.path(half + left(half[:-1])) + "z") + fine("M76.5 38q43 6 87 0M120 41V92")
    write("trousers-waist", art, straight(78, 20, 162, 20))
    write("trousers-hip", art, straight(69, 76, 171, 76))
    write("trousers-thigh", art, straight(123, 104, 172, 104))
    write("trousers-inseam", art, straight(120, 94, 130, 222))
    write("trousers-length", art, straight(186, 20, 186, 222))
    half = [(40, 36, CORNER), (52, 80), (66, 140), (78, 200, CORNER), (40, 209), (0, 212)]
    art = shape(pen.path(half + left(half[:-1])) + "z") + fine("M76 50q44 6 88 0M102 110l-8 98M138 110l8 98")
    write("skirt-waist", art, straight(80, 36, 160, 36))
    write("skirt-hip", art, straight(67, 84, 173, 84))
    write("skirt-length", art, straight(212, 36, 212, 210))


def main():
    os.makedirs(FOLDER, exist_ok=True)
    for name, figure in FIGURES.items():
        draw_person(name, figure)
    draw_feet()
    draw_hands()
    draw_top()
    draw_trousers_and_skirt()


if __name__ == "__main__":
    main()
