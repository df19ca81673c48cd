"""One page of each kind, in both languages."""

PATHS = [
    "", "policies/", "policies/returns/", "policies/returns/2025-03-01/", "policies/compensation/",
    "size-charts/", "size-charts/dresses/", "size-charts/rings/", "faq/", "faq/shipping/", "faq/shipping/late-parcel/",
    "products/DR-1001/", "guide/", "guide/parcel-late/", "guide/parcel-late-long/", "notices/", "notices/DR-1001-runs_small-2026-10-05/",
    "notices/JN-2003-runs_large-2026-03-16/", "improvements/", "improvements/jeans-waist/", "improvements/carrier-us/", "statistics/",
    "contact/", "search/", "search/?q=PayPal", "search/?q=xqzwv", "index-of-pages/", "about/",
]
PAGES = PATHS + ["zh/" + path for path in PATHS] + ["404.html"]
SHAPES = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]
