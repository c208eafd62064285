using System.Text.Json.Nodes;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Memory;

/// <summary>An account as written down: everything but its settings, its tokens, its media and its traffic.</summary>
internal sealed record AccountSnapshot
{
    public required string AppId { get; init; }

    public required long Revision { get; init; }

    public required long MessageId { get; init; }

    public required IReadOnlyList<FollowerSnapshot> Followers { get; init; }

    public required IReadOnlyList<FollowerTag> Tags { get; init; }

    public required IReadOnlyList<QrCode> Codes { get; init; }

    public required JsonArray? Menu { get; init; }

    public static AccountSnapshot Of(AccountState account)
    {
        lock (account.Gate)
        {
            return new()
            {
                AppId = account.Settings.AppId,
                Revision = account.Revisions.Last,
                MessageId = account.MessageIds.Last,
                Followers = [.. account.Followers.All.Select(FollowerSnapshot.Of)],
                Tags = account.Tags.All,
                Codes = [.. account.QrCodes.All],
                Menu = (JsonArray?)account.Menu.Buttons?.DeepClone(),
            };
        }
    }

    public void Restore(AccountState account)
    {
        lock (account.Gate)
        {
            account.Revisions.GoOnAfter(Revision);
            account.MessageIds.GoOnAfter(MessageId);
            foreach (var follower in Followers)
            {
                follower.Restore(account.Followers);
            }

            account.Tags.Restore(Tags);
            account.QrCodes.Restore(Codes);
            account.Menu.Set((JsonArray?)Menu?.DeepClone());
        }
    }
}
