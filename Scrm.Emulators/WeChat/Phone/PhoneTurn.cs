using System.Globalization;
using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>One thing a person does on the phone, under the account's lock.</summary>
internal sealed record PhoneTurn(AccountState Account, Follower Person, JsonObject Body, string Origin, PushComposer Pushes, DateTimeOffset Now)
{
    /// <summary>Shows the bubble, opens the reply window and pushes the message.</summary>
    public PhoneResult Say(ChatLine bubble, XmlField[] fields, QuotaAction action = QuotaAction.Message)
    {
        Grant(action);
        var line = Person.Chat.Add(bubble with { Direction = ChatLine.Out, State = ChatLine.Sending }, Now);
        var id = Pushes.Message(Account, Person, fields, line.Id)?.ToString(CultureInfo.InvariantCulture);
        Person.Chat.Change(line.Id, sent => id is null ? sent with { State = ChatLine.Failed } : sent with { MsgId = id });
        return id is null ? Overloaded : new() { MsgId = id, LineId = line.Id, MediaId = bubble.MediaId };
    }

    public PhoneResult Tell(XmlField[] fields, bool showsFailure, QuotaAction? action = null)
    {
        if (action is { } granted)
        {
            Grant(granted);
        }

        return Pushes.Event(Account, Person, fields, showsFailure) ? new() : Overloaded;
    }

    public void Notice(string kind, string? text = null) =>
        Person.Chat.Add(new ChatLine { Direction = ChatLine.Notice, Kind = kind, Text = text }, Now);

    private static PhoneResult Overloaded => PhoneResult.Refused("overloaded", "too many pushes are waiting");

    private void Grant(QuotaAction action)
    {
        Person.Quota = Person.Quota.After(action, Now);
        Person.LastInteraction = Now;
    }
}
