using Scrm.Core.Contacts;
using Scrm.Core.Figures;
using Scrm.Core.Orders;

namespace Scrm.Storage.Documents;

/// <summary>What a stored touchpoint or order counts as.</summary>
internal static class TouchedDeed
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

    /// <summary>What was bought, with its amount when it is in the company's currency; what was given back is taken off.</summary>
    public static Deed Of(Order order, string currency) =>
        new(DeedKind.Order, order.At) { Amount = order.Currency == currency ? Money.InUnits(order.NetMinor, order.Currency) : 0 };
}
