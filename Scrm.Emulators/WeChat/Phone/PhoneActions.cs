using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Everything a phone can do, by the name in its address.</summary>
internal static class PhoneActions
{
    /// <summary>What somebody may do who does not follow the account.</summary>
    private static readonly HashSet<string> ForAnybody = ["follow", "unfollow", "scan", "event", "raw"];

    private static readonly Dictionary<string, Func<PhoneTurn, PhoneResult>> All = new()
    {
        ["follow"] = FollowActions.Follow,
        ["unfollow"] = FollowActions.Unfollow,
        ["scan"] = FollowActions.Scan,
        ["text"] = MessageActions.Text,
        ["image"] = MessageActions.Image,
        ["voice"] = MessageActions.Voice,
        ["video"] = turn => MessageActions.Video(turn, "video"),
        ["shortvideo"] = turn => MessageActions.Video(turn, "shortvideo"),
        ["location"] = MessageActions.Location,
        ["link"] = MessageActions.Link,
        ["file"] = MessageActions.File,
        ["msgmenu"] = MessageActions.MsgMenu,
        ["menu"] = MenuActions.Tap,
        ["position"] = turn => turn.Tell(EventFields.Position(turn.Number("latitude", 31.230416), turn.Number("longitude", 121.473701)), showsFailure: false),
        ["event"] = FreeActions.Event,
        ["raw"] = FreeActions.Raw,
    };

    public static bool Knows(string action) => All.ContainsKey(action);

    public static PhoneResult Do(string action, PhoneTurn turn)
    {
        if (turn.Word("nickname") is { Length: > 0 and <= 64 } nickname)
        {
            turn.Person.Nickname = nickname;
        }

        return turn.Person.Subscribed || ForAnybody.Contains(action)
            ? All[action](turn)
            : PhoneResult.Refused("not-following", "follow the account first");
    }
}
