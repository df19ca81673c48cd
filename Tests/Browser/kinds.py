"""One page of each kind, in both languages."""

PATHS = [
    "", "policies/", "policies/returns/", "policies/returns/2025-03-01/", "policies/compensation/",
    "size-charts/", "size-charts/dresses/", "size-charts/rings/", "faq/", "faq/shipping/", "faq/shipping/late-parcel/",
    "products/DR-1001/", "guide/", "notices/", "contact/", "search/", "index-of-pages/", "about/",
]
PAGES = PATHS + ["zh/" + path for path in PATHS]
SHAPES = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]
