using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>Which wishes count: <c>酒店/价格</c>, <c>酒店/*</c> (all of one domain), <c>*/价格</c> (of every domain).</summary>
public sealed class WishPattern
{
    private const string Every = "*";
    private readonly string _domain;
    private readonly string _slot;

    private WishPattern(string domain, string slot) => (_domain, _slot) = (domain, slot);

    /// <summary>The domain and slot of the one wish it means; null: it means several.</summary>
    public (string Domain, string Slot)? One => _domain == Every || _slot == Every ? null : (_domain, _slot);

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<WishPattern> Read(string pattern) =>
        pattern.Split('/') is not [var domain, var slot] ? Wrong("write the domain, a slash and the slot: 酒店/价格")
        : slot.Trim().Length == 0 ? Wrong("after the slash stands the slot, or a star for every slot")
        : !IsPart(domain.Trim()) || !IsPart(slot.Trim()) ? Wrong("a star stands for a whole domain or slot, not for a part of it")
        : new WishPattern(domain.Trim(), slot.Trim());

    /// <summary>True when the wish is one of those.</summary>
    public bool Covers(string domain, string slot) => (_domain == Every || _domain == domain) && (_slot == Every || _slot == slot);

    private static bool IsPart(string part) => part == Every || !part.Contains('*', StringComparison.Ordinal);

    private static Fault Wrong(string what) => new(FaultCode.Invalid, what, "pattern");
}
