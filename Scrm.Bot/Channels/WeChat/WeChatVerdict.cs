using System.Globalization;
using Scrm.Core.InboxChecks;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What an answer of the platform says about each part of the connection. The platform looks at the AppID first, then at our address, then at the secret.</summary>
internal static class WeChatVerdict
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    /// <param name="trial">What asking for a token brought.</param>
    /// <param name="refusal">Why a usual call with the token was refused, or null.</param>
    /// <param name="wasCalled">The usual call was made.</param>
    /// <param name="now">Our clock when the answer came.</param>
    public static IReadOnlyList<CheckItem> Of(WeChatTokenTrial trial, WeChatFailure? refusal, bool wasCalled, DateTimeOffset now) =>
    [
        Platform(trial.Failure),
        Credentials(trial.Failure),
        Whitelist(trial),
        Clock(trial.PlatformTime, now),
        !wasCalled ? CheckItem.Skipped(CheckKind.Permission) : refusal is null ? CheckItem.Ok(CheckKind.Permission) : Permission(refusal),
    ];

    private static CheckItem Platform(WeChatFailure? failure) => failure?.Kind switch
    {
        WeChatFailureKind.NotReached => CheckItem.Failed(CheckKind.Platform, "notReached"),
        WeChatFailureKind.Unanswered => CheckItem.Failed(CheckKind.Platform, "noAnswer", Text(failure.Code)),
        WeChatFailureKind.NoSuchCall => CheckItem.Failed(CheckKind.Platform, "notWeChat", Text(failure.Code)),
        WeChatFailureKind.Throttled => CheckItem.Warning(CheckKind.Platform, "platformBusy", Text(failure.Code)),
        WeChatFailureKind.Platform when failure.Code == -1 => CheckItem.Warning(CheckKind.Platform, "platformBusy", Text(failure.Code)),
        _ => CheckItem.Ok(CheckKind.Platform),
    };

    private static CheckItem Credentials(WeChatFailure? failure) => failure switch
    {
        null => CheckItem.Ok(CheckKind.Credentials),
        { Kind: not WeChatFailureKind.Platform } or { Code: -1 or 40164 or 89501 or 89503 or 89506 or 89507 } => CheckItem.Skipped(CheckKind.Credentials),
        _ => CheckItem.Failed(CheckKind.Credentials, CredentialProblem(failure.Code), Text(failure.Code)),
    };

    private static string CredentialProblem(int code) => code switch
    {
        40013 => "badAppId",
        40001 or 40125 or 41004 => "badSecret",
        40243 => "secretFrozen",
        45009 => "dailyLimit",
        50004 or 50007 => "accountFrozen",
        _ => "otherRefusal",
    };

    private static CheckItem Whitelist(WeChatTokenTrial trial) => trial.Failure switch
    {
        null => CheckItem.Ok(CheckKind.Whitelist),
        { Kind: WeChatFailureKind.Platform, Code: 40164 } => CheckItem.Failed(CheckKind.Whitelist, "ipNotAllowed", trial.Address),
        { Kind: WeChatFailureKind.Platform, Code: 89503 or 89501 } => CheckItem.Failed(CheckKind.Whitelist, "needsConfirmation", Text(trial.Failure.Code)),
        { Kind: WeChatFailureKind.Platform, Code: 89506 or 89507 } => CheckItem.Failed(CheckKind.Whitelist, "confirmationRefused", Text(trial.Failure.Code)),
        // A wrong secret is found only behind the whitelist.
        { Kind: WeChatFailureKind.Platform, Code: 40001 or 40125 } => CheckItem.Ok(CheckKind.Whitelist),
        _ => CheckItem.Skipped(CheckKind.Whitelist),
    };

    private static CheckItem Clock(DateTimeOffset? platform, DateTimeOffset now) => platform is not { } there
        ? CheckItem.Skipped(CheckKind.Clock)
        : (now - there).Duration() > MostSkew
            ? CheckItem.Warning(CheckKind.Clock, now > there ? "clockAhead" : "clockBehind", Text((int)Math.Min((now - there).Duration().TotalSeconds, int.MaxValue)))
            : CheckItem.Ok(CheckKind.Clock);

    private static CheckItem Permission(WeChatFailure refusal) => refusal switch
    {
        { Kind: WeChatFailureKind.Platform, Code: 48001 or 50001 } => CheckItem.Failed(CheckKind.Permission, "noPermission", Text(refusal.Code)),
        { Kind: WeChatFailureKind.Platform, Code: 48004 } => CheckItem.Failed(CheckKind.Permission, "apiBanned", Text(refusal.Code)),
        { IsToken: true } => CheckItem.Failed(CheckKind.Permission, "tokenTaken", Text(refusal.Code)),
        _ => CheckItem.Warning(CheckKind.Permission, "callFailed", Text(refusal.Code)),
    };

    private static string? Text(int number) => number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
