using System.Globalization;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Following, leaving, and scanning a code, which does either the one or greets a follower.</summary>
internal static class FollowActions
{
    public static PhoneResult Follow(PhoneTurn turn)
    {
        if (turn.Word("ticket") is not null || turn.Word("scene") is not null)
        {
            return Scan(turn);
        }

        return turn.Person.Subscribed ? new() : Subscribe(turn, null, turn.Word("addScene", "ADD_SCENE_SEARCH"));
    }

    public static PhoneResult Unfollow(PhoneTurn turn)
    {
        if (!turn.Person.Subscribed)
        {
            return new();
        }

        turn.Person.Subscribed = false;
        turn.Person.Quota = QuotaLedger.Closed;
        turn.Person.TypingUntil = null;
        turn.Person.TagIds.Clear();
        turn.Notice("unfollowed");
        return turn.Tell(EventFields.Plain("unsubscribe"), showsFailure: false);
    }

    public static PhoneResult Scan(PhoneTurn turn)
    {
        var code = turn.Word("ticket") is { } ticket ? turn.Account.QrCodes.ByTicket(ticket) : null;
        code ??= turn.Word("scene") is { Length: > 0 and <= 64 } scene
            ? turn.Account.QrCodes.ByScene(scene, turn.Now) ?? Printed(turn, scene)
            : null;
        if (code is null || !code.Works(turn.Now))
        {
            return PhoneResult.Refused("no-code", "the QR code is unknown or has expired");
        }

        if (!turn.Person.Subscribed)
        {
            return Subscribe(turn, code, "ADD_SCENE_QR_CODE");
        }

        turn.Notice("scanned", code.Scene);
        return turn.Tell(EventFields.Scan(code.Scene, code.Ticket), showsFailure: true, QuotaAction.Scan);
    }

    private static PhoneResult Subscribe(PhoneTurn turn, QrCode? code, string how)
    {
        turn.Person.Subscribed = true;
        turn.Person.SubscribedAt = turn.Now;
        turn.Person.SubscribeScene = how;
        turn.Person.QrScene = code is { IsNumber: true } ? (int)Math.Min(long.Parse(code.Scene, CultureInfo.InvariantCulture), int.MaxValue) : 0;
        turn.Person.QrSceneText = code is { IsNumber: false } ? code.Scene : "";
        turn.Notice("followed", code?.Scene);
        return turn.Tell(EventFields.Subscribe(code?.Scene, code?.Ticket), showsFailure: true, QuotaAction.Follow);
    }

    // A scene typed by hand stands for a code printed earlier: it works for good.
    private static QrCode Printed(PhoneTurn turn, string scene) =>
        turn.Account.QrCodes.Create(scene, scene.Length < 10 && scene.All(char.IsAsciiDigit) && scene[0] != '0', expiresAt: null);
}
