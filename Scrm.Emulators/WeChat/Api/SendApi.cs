using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Customer-service messages and the typing state.</summary>
internal static class SendApi
{
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TypingNeeds = TimeSpan.FromSeconds(30);

    public static ApiRoute[] Routes { get; } =
    [
        new("/cgi-bin/message/custom/send", "send", "POST", Send, Escapes.Shown),
        new("/cgi-bin/message/custom/typing", "typing", "POST", Typing),
    ];

    private static ApiAnswer Send(ApiCall call)
    {
        if (call.Account.Followers.Find(call.Body.Text("touser")) is not { } follower)
        {
            return ApiAnswer.Error(40003);
        }

        var (line, refusal) = SentMessage.Read(call.Body, call.Account.Media, call.Now);
        if (line is null)
        {
            return ApiAnswer.Error(refusal);
        }

        if (call.Body.ContainsKey("customservice"))
        {
            // No account of the emulated platform has staff of the platform's own.
            return ApiAnswer.Error(65401);
        }

        var quota = follower.Subscribed ? follower.Quota.Refusal(call.Now) : QuotaLedger.OutOfTime;
        if (quota != 0)
        {
            return ApiAnswer.Error(quota);
        }

        follower.Quota = follower.Quota.Spend(call.Now);
        follower.LastInteraction = call.Now;
        follower.TypingUntil = null;
        follower.Chat.Add(line, call.Now);
        return ApiAnswer.Ok();
    }

    private static ApiAnswer Typing(ApiCall call)
    {
        if (call.Account.Followers.Find(call.Body.Text("touser")) is not { } follower)
        {
            return ApiAnswer.Error(40003);
        }

        switch (call.Body.Text("command"))
        {
            case "CancelTyping":
                follower.TypingUntil = null;
                return ApiAnswer.Ok();
            case not "Typing":
                return ApiAnswer.Error(45072);
        }

        if (!follower.Subscribed || follower.LastInteraction is not { } last || call.Now - last > TypingNeeds)
        {
            return ApiAnswer.Error(45080);
        }

        if (follower.IsTyping(call.Now))
        {
            return ApiAnswer.Error(45081);
        }

        follower.TypingUntil = call.Now + TypingLasts;
        return ApiAnswer.Ok();
    }
}
