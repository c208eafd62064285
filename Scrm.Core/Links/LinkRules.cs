using Scrm.Core.Foundation;

namespace Scrm.Core.Links;

/// <summary>What may be a link.</summary>
public static class LinkRules
{
    private const int MaxName = 60;
    private const int MaxKey = 64;
    private const int MaxTarget = 2000;

    /// <summary>Null: well formed. Else what is wrong.</summary>
    public static Fault? Refusal(CampaignLink link) =>
        string.IsNullOrWhiteSpace(link.Name) || link.Name.Length > MaxName ? Invalid($"A name has 1 to {MaxName} characters.", "name")
        : !IsTarget(link.Target) ? Invalid("A link leads to an http or https address without a user name.", "target")
        : new[] { link.Article, link.Campaign, link.TagKey }.Any(k => k is not null && (string.IsNullOrWhiteSpace(k) || k.Length > MaxKey || k.Any(char.IsControl)))
            ? Invalid($"A key has 1 to {MaxKey} characters.", "key")
        : null;

    /// <summary>True for an absolute http or https address that a browser may be sent to.</summary>
    public static bool IsTarget(string? address) =>
        address is { Length: <= MaxTarget }
        && !address.Any(char.IsControl)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { Host.Length: > 0, UserInfo.Length: 0 };

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
