namespace Scrm.Emulators.WeChat.State;

/// <summary>
/// How many customer-service messages one follower may still get, per triggering action. An action sets its own allowance to
/// the maximum; allowances do not add up, so one message is charged to every open allowance.
/// </summary>
internal sealed record QuotaLedger(IReadOnlyList<QuotaGrant> Grants)
{
    public const int OutOfTime = 45015;
    public const int OutOfCount = 45047;

    public static QuotaLedger Closed { get; } = new([]);

    public QuotaLedger After(QuotaAction action, DateTimeOffset now) =>
        new([.. Open(now).Where(grant => grant.Action != action), QuotaGrant.For(action, now)]);

    /// <summary>The error code a send would meet now; 0 when it may go.</summary>
    public int Refusal(DateTimeOffset now)
    {
        var open = Open(now).ToList();
        return open.Count == 0 ? OutOfTime : open.Any(grant => grant.Remaining > 0) ? 0 : OutOfCount;
    }

    public QuotaLedger Spend(DateTimeOffset now) =>
        new([.. Open(now).Select(grant => grant with { Remaining = Math.Max(0, grant.Remaining - 1) })]);

    public IEnumerable<QuotaGrant> Open(DateTimeOffset now) => Grants.Where(grant => grant.ClosesAt > now);
}
