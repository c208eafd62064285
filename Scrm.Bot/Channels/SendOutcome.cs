using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels;

/// <summary>What became of one try to send.</summary>
/// <param name="Kind">Which outcome.</param>
/// <param name="PlatformMessageId">The platform's id of what it took, or null.</param>
/// <param name="Error">Reason of a refusal or an uncertainty.</param>
/// <param name="RetryAfter">How long the platform asks to wait, or null when it does not say.</param>
/// <param name="WindowShut">True: the platform says that nothing may be sent until the customer acts again.</param>
internal sealed record SendOutcome(
    SendKind Kind,
    string? PlatformMessageId = null,
    DeliveryError? Error = null,
    TimeSpan? RetryAfter = null,
    bool WindowShut = false)
{
    public static SendOutcome Sent(string? platformMessageId = null) => new(SendKind.Sent, platformMessageId);

    public static SendOutcome Refused(DeliveryError error, bool windowShut = false) => new(SendKind.Refused, Error: error, WindowShut: windowShut);

    public static SendOutcome Wait(TimeSpan? retryAfter, DeliveryError error) => new(SendKind.Wait, Error: error, RetryAfter: retryAfter);

    public static SendOutcome NotReached(DeliveryError error) => new(SendKind.NotReached, Error: error);

    public static SendOutcome Uncertain(DeliveryError error) => new(SendKind.Uncertain, Error: error);
}
