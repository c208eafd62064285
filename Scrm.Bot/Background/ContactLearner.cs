using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Background;

/// <summary>Asks the platform who a new contact is. A hint: when it is lost, the next follow asks again.</summary>
internal sealed partial class ContactLearner(
    IDirectory directory, ChannelCatalog channels, LearnContact learn, StandingKeeper standing, ILogger<ContactLearner> logger) : BackgroundService
{
    private readonly Channel<Conversation> _conversations = Channel.CreateBounded<Conversation>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Enqueue(Conversation conversation) => _conversations.Writer.TryWrite(conversation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var conversation in _conversations.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await AskAsync(conversation, stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotLearned(broken);
            }
        }
    }

    private async Task AskAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(conversation.InboxId, cancellationToken) is { Enabled: true } inbox
            && channels.Find(inbox.Channel) is { } adapter
            && await adapter.FactsAsync(inbox, conversation.ExternalId, cancellationToken) is { } facts)
        {
            await learn.HandleAsync(
                new LearnRequest(conversation.Id, facts.Name, facts.UnionId, facts.Language, facts.SubscribeSource, facts.Attributes), cancellationToken);
            standing.Enqueue(conversation.ContactId);
        }
    }

    [LoggerMessage(EventId = 311, Level = LogLevel.Warning, Message = "A platform did not tell who a contact is")]
    private partial void LogNotLearned(Exception broken);
}
