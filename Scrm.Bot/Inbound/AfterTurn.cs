using Scrm.Bot.Background;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Turns;

namespace Scrm.Bot.Inbound;

/// <summary>What may follow a turn without anybody waiting for it: fetch the attachment, ask the platform who this is, look at what the person is now.</summary>
internal sealed class AfterTurn(MediaFetcher media, ContactLearner learner, StandingKeeper standing)
{
    public void Consider(TurnResult result)
    {
        if (result.Commit is not { } commit)
        {
            return;
        }

        standing.Enqueue(commit.Conversation.ContactId);
        foreach (var line in commit.Messages.Where(m => m is { Direction: MessageDirection.In, Content.Media.AttachmentId: null }))
        {
            if (line.Content.Media is not null)
            {
                media.Enqueue(line);
            }
        }

        if (commit is { Contact: not null, ExpectedContactVersion: 0 } || result.Receipt.Inbound.Content.Event is { Kind: PlatformEventKind.Subscribe })
        {
            learner.Enqueue(commit.Conversation);
        }
    }
}
