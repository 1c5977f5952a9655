"""XMP packets as digiKam, Lightroom, Windows and others write them, with names of our own."""

from __future__ import annotations

from PIL import Image

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "stArea": "http://ns.adobe.com/xmp/sType/Area#",
    "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "mediapro": "http://ns.iview-multimedia.com/mediapro/1.0/",
    "acdsee": "http://ns.acdsee.com/iptc/1.0/",
}


def packet(*properties: str) -> bytes:
    """An XMP packet with these properties, in all namespaces."""
    declared = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {declared}>{"".join(properties)}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()


def listed(name: str, *values: str, container: str = "Bag") -> str:
    """A property with several values."""
    items = "".join(f"<rdf:li>{value}</rdf:li>" for value in values)
    return f"<{name}><rdf:{container}>{items}</rdf:{container}></{name}>"


def resources(name: str, *values: str) -> str:
    """A property with several structures."""
    items = "".join(f'<rdf:li rdf:parseType="Resource">{value}</rdf:li>' for value in values)
    return f"<{name}><rdf:Bag>{items}</rdf:Bag></{name}>"


def face(name: str, area: str, kind: str = "Face") -> str:
    """A region of the Metadata Working Group; `area` as "x y w h" about its middle."""
    fields = zip(("x", "y", "w", "h"), area.split(), strict=False)
    told = " ".join(f'stArea:{field}="{value}"' for field, value in fields)
    return (
        f'<mwg-rs:Area {told} stArea:unit="normalized"/><mwg-rs:Name>{name}</mwg-rs:Name>'
        f"<mwg-rs:Type>{kind}</mwg-rs:Type>"
    )


def faces(*regions: str, size: tuple[int, int] | None = None) -> str:
    """The property that holds regions of the Metadata Working Group."""
    dimensions = ""
    if size is not None:
        told = f'stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"'
        dimensions = f"<mwg-rs:AppliedToDimensions {told}/>"
    inner = dimensions + resources("mwg-rs:RegionList", *regions)
    return f'<mwg-rs:Regions rdf:parseType="Resource">{inner}</mwg-rs:Regions>'


def tagged_people(*people: tuple[str, str]) -> str:
    """Microsoft's people tagging: names with rectangles "x, y, w, h", "" for none."""
    items = [
        f"<MPReg:PersonDisplayName>{name}</MPReg:PersonDisplayName>"
        + (f"<MPReg:Rectangle>{area}</MPReg:Rectangle>" if area else "")
        for name, area in people
    ]
    inner = resources("MPRI:Regions", *items)
    return f'<MP:RegionInfo rdf:parseType="Resource">{inner}</MP:RegionInfo>'


def iptc_region(boundary: dict[str, str], inner: str = "", kind: str = "human") -> str:
    """An IPTC image region; `boundary` by the names of its fields without their beginning, "X", "shape"."""
    told = ({"Unit": "relative"} | boundary).items()
    fields = "".join(f"<Iptc4xmpExt:rb{name}>{value}</Iptc4xmpExt:rb{name}>" for name, value in told)
    address = f"http://cv.iptc.org/newscodes/imageregiontype/{kind}"
    kinds = resources("Iptc4xmpExt:rCtype", listed("xmp:Identifier", address)) if kind else ""
    around = f'<Iptc4xmpExt:RegionBoundary rdf:parseType="Resource">{fields}</Iptc4xmpExt:RegionBoundary>'
    return around + kinds + inner


def tagged() -> bytes:
    """A packet with something of each kind."""
    return packet(
        faces(face("Lena Marsh", "0.3 0.4 0.1 0.2"), face("", "0.7 0.4 0.1 0.2"), size=(320, 200)),
        tagged_people(("Miro Lund", "0.25, 0.3, 0.1, 0.2")),
        resources(
            "Iptc4xmpExt:ImageRegion", iptc_region({"Shape": "circle", "X": "0.5", "Y": "0.5", "Rx": "0.1"})
        ),
        listed("digiKam:TagsList", "People/Lena Marsh", "Places/Port Elwyn/Quay", container="Seq"),
        "<xmp:Rating>4</xmp:Rating>",
        "<exif:GPSLatitude>54,30.0N</exif:GPSLatitude><exif:GPSLongitude>1,15.0W</exif:GPSLongitude>",
        "<plus:ModelReleaseStatus>MR-LMR</plus:ModelReleaseStatus>",
        resources("plus:Licensor", "<plus:LicensorName>Northlight Sales</plus:LicensorName>"),
    )


def gps() -> Image.Exif:
    """Exif with a position."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (54.0, 30.0, 0.0), 3: "W", 4: (1.0, 15.0, 0.0), 6: 12.5})
    return exif
