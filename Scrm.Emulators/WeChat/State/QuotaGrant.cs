namespace Scrm.Emulators.WeChat.State;

/// <summary>What one action still allows: so many messages until then.</summary>
internal sealed record QuotaGrant(QuotaAction Action, int Limit, int Remaining, DateTimeOffset ClosesAt)
{
    public static QuotaGrant For(QuotaAction action, DateTimeOffset now) => action switch
    {
        QuotaAction.Message => new(action, 5, 5, now.AddHours(48)),
        QuotaAction.Click or QuotaAction.Follow or QuotaAction.Scan => new(action, 3, 3, now.AddMinutes(1)),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No such action."),
    };
}
