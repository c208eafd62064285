namespace Scrm.Core.InboxChecks;

/// <summary>What a platform's calls to an inbox came to of late; times are exact to some seconds.</summary>
/// <param name="VerifiedAt">It checked our address and was content.</param>
/// <param name="HeardAt">A genuine call with a message or event.</param>
/// <param name="RefusedAt">A call that was turned away for a reason that settings can cause.</param>
/// <param name="RefusedWhy">The reason, a stable word.</param>
public sealed record WebhookNote(DateTimeOffset? VerifiedAt = null, DateTimeOffset? HeardAt = null, DateTimeOffset? RefusedAt = null, string? RefusedWhy = null)
{
    /// <summary>Both together: the later of each.</summary>
    public WebhookNote With(WebhookNote other) => new(
        Later(VerifiedAt, other.VerifiedAt),
        Later(HeardAt, other.HeardAt),
        Later(RefusedAt, other.RefusedAt),
        Later(RefusedAt, other.RefusedAt) == RefusedAt ? RefusedWhy : other.RefusedWhy);

    /// <summary>What the calls say about the connection.</summary>
    public CheckItem Verdict()
    {
        var good = Later(VerifiedAt, HeardAt);
        return RefusedAt is { } refused && !(good > refused)
            ? CheckItem.Failed(CheckKind.Webhook, RefusedWhy ?? "other", Text(refused))
            : good is { } at
                ? CheckItem.Ok(CheckKind.Webhook, Text(at))
                : CheckItem.Failed(CheckKind.Webhook, "neverCalled");
    }

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => b is null || a > b ? a : b;

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
