using Scrm.Core.Contacts;
using Scrm.Core.Figures;

namespace Scrm.Storage.Sqlite.Personas;

/// <summary>What a stored touchpoint counts as.</summary>
internal static class TouchedRow
{
    /// <summary>The deed, or null for what the company did and for what is told elsewhere.</summary>
    public static Deed? Of(Touchpoint touchpoint) => touchpoint.Kind switch
    {
        TouchpointKind.Scan => new Deed(DeedKind.Scan, touchpoint.At),
        TouchpointKind.MenuClick => new Deed(DeedKind.Tap, touchpoint.At),
        TouchpointKind.LinkClick => new Deed(DeedKind.Click, touchpoint.At),
        TouchpointKind.Subscribe or TouchpointKind.Location => new Deed(DeedKind.Other, touchpoint.At),
        _ => null,
    };
}
