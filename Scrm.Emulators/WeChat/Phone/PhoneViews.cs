using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Reads what the phone shows.</summary>
internal static class PhoneViews
{
    private const int MostCodes = 50;
    private const int MostPeople = 20;

    public static PhoneChat Chat(AccountState account, string openId, long after, DateTimeOffset now)
    {
        lock (account.Gate)
        {
            var person = account.Followers.Find(openId);
            return new(
                account.Revisions.Last,
                person?.IsTyping(now) ?? false,
                person?.Subscribed ?? false,
                person?.Chat.After(after) ?? []);
        }
    }

    public static PhoneTraffic Traffic(AccountState account, string openId, long after)
    {
        lock (account.Gate)
        {
            return new(account.Revisions.Last, account.Traffic.After(after, openId));
        }
    }

    public static PhoneQuota Quota(AccountState account, string openId, DateTimeOffset now)
    {
        lock (account.Gate)
        {
            var ledger = account.Followers.Find(openId)?.Quota ?? QuotaLedger.Closed;
            return new(now, ledger.Refusal(now), [.. ledger.Open(now)]);
        }
    }

    public static PhoneProfile Profile(Platform platform, AccountState account, string openId, DateTimeOffset now)
    {
        var accounts = platform.All.Select(Seen).ToList();
        lock (account.Gate)
        {
            var person = account.Followers.Find(openId);
            return new(
                openId,
                person?.Nickname ?? openId,
                person?.Subscribed ?? false,
                Seen(account),
                accounts,
                [.. account.Followers.All.Take(MostPeople).Select(known => known.OpenId)],
                [.. account.QrCodes.All.Where(code => code.Works(now)).TakeLast(MostCodes).Select(code => new PhoneCode(code.Ticket, code.Scene))],
                (JsonArray)(account.Menu.Buttons?.DeepClone() ?? new JsonArray()));
        }
    }

    public static PhoneAccount Seen(AccountState account) => new(
        account.Settings.AppId,
        account.Settings.AccountId,
        account.Settings.Name,
        account.Settings.Mode.ToString().ToLowerInvariant(),
        account.Settings.WebhookUrl);
}
