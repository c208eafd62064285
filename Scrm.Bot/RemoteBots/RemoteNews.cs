using Scrm.Bot.Activities;
using Scrm.Core.Conversations;
using Scrm.Core.Handoffs;

namespace Scrm.Bot.RemoteBots;

/// <summary>What a bot elsewhere is told of what people do with its conversation. Pure.</summary>
internal static class RemoteNews
{
    private static readonly string Remote = HandoffPolicy.CodeOf(HandoffCause.Remote);

    /// <summary>The activities without head that follow from a change; mostly none.</summary>
    public static IEnumerable<Activity> Of(Change change)
    {
        if (change is not { Kind: ChangeKind.MessageAdded, Message: { Notice: { } notice } line })
        {
            yield break;
        }

        if (change.Conversation.HandoffReason == Remote && StateAfter(notice.Kind) is { } state)
        {
            yield return new Activity
            {
                Type = ActivityTypes.Event,
                Id = line.Id,
                Timestamp = line.At,
                Name = ActivityTypes.HandoffStatus,
                Value = ActivityJson.Words(("state", state), ("message", notice.Kind == "nobody" ? "Nobody of the team is there now." : null)),
            };
        }

        // Whoever ended it himself knows.
        if (notice is { Kind: "resolved", Detail: not "bot" })
        {
            yield return new Activity { Type = ActivityTypes.EndOfConversation, Id = $"{line.Id}-end", Timestamp = line.At };
        }
    }

    private static string? StateAfter(string kind) => kind switch
    {
        "claimed" or "assigned" or "takenOver" or "offerAccepted" => "accepted",
        "nobody" => "failed",
        "resolved" or "backToBot" => "completed",
        _ => null,
    };
}
