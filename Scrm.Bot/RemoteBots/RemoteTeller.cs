using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>
/// Follows the log of changes for one inbox and tells its bot elsewhere what people do. A restart goes on where it was;
/// what was told just before one may be told again, with the same id.
/// </summary>
internal sealed partial class RemoteTeller(
    IConversationStore conversations,
    ISharedValues values,
    RemoteFollowing following,
    RemoteBotClient client,
    ConnectorAddress connector,
    ProcessInstance process,
    TimeProvider time,
    ILogger<RemoteTeller> logger)
{
    private const int Batch = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Tells what is new; how many activities were told. Nothing when another process does it.</summary>
    public async Task<int> RoundAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        if (RemoteBotReading.Of(inbox) is not { } bot || !await IsOursAsync(inbox, cancellationToken))
        {
            return 0;
        }

        var stored = await following.StoredAsync(inbox, cancellationToken);
        var changes = stored is null ? null : await conversations.ChangesAsync(RemoteFollowing.CursorOf(stored), Batch, cancellationToken);
        if (changes is null)
        {
            // It has not been asked anything yet, or was away longer than the log is kept.
            await following.BeginAsync(inbox, stored, cancellationToken);
            return 0;
        }

        var told = 0;
        var reached = stored!;
        foreach (var change in changes.Where(c => c.Conversation.InboxId == inbox.Id))
        {
            var news = RemoteNews.Of(change).ToList();
            if (news.Count > 0)
            {
                if (!await TellAsync(inbox, bot, change, news, cancellationToken))
                {
                    await following.SaveAsync(inbox, change.Cursor - 1, reached, cancellationToken);
                    return told;
                }

                told += news.Count;
            }
        }

        if (changes.Count > 0)
        {
            await following.SaveAsync(inbox, changes[^1].Cursor, reached, cancellationToken);
        }

        return told;
    }

    /// <summary>False: it is to be tried again.</summary>
    private async Task<bool> TellAsync(
        Inbox inbox, RemoteBotSettings bot, Change change, IReadOnlyList<Activities.Activity> news, CancellationToken cancellationToken)
    {
        var conversation = change.Conversation;
        var name = new ConversationName(inbox.Id, conversation.ExternalId);
        if (await connector.OfAsync(name, bot, cancellationToken) is not { } serviceUrl)
        {
            return true;
        }

        var question = new RemoteQuestion("", inbox, conversation.ExternalId, conversation.ContactName, change.Message!.Content, change.Message.At);
        var head = QuestionWriter.Head(question, bot, serviceUrl) with { DeliveryMode = null };
        foreach (var one in news)
        {
            var activity = head with { Type = one.Type, Id = one.Id, Timestamp = one.Timestamp, Name = one.Name, Value = one.Value };
            var answer = await client.PostAsync(bot, activity, TimeSpan.FromSeconds(bot.Seconds), cancellationToken);
            if (answer.Activities is null)
            {
                var isOver = time.GetUtcNow() - change.Message.At > Patience;
                LogNotTold(inbox.Id, answer.Error!, isOver);
                return isOver;
            }
        }

        return true;
    }

    private async Task<bool> IsOursAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        var (key, now) = ($"remote-bot:teller:{inbox.Id}", time.GetUtcNow());
        var held = await values.GetAsync(key, now, cancellationToken);
        return (held is null || held.Value == process.Id)
            && await values.TrySaveAsync(key, process.Id, held?.Version ?? 0, now + Lease, now, cancellationToken) is not null;
    }

    [LoggerMessage(EventId = 416, Level = LogLevel.Warning, Message = "The bot elsewhere of inbox {InboxId} was not told what became of its conversation: {Error}; given up: {GivenUp}")]
    private partial void LogNotTold(string inboxId, string error, bool givenUp);
}
