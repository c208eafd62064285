using Microsoft.Extensions.Logging;
using Scrm.Bot.Activities;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>Asks a bot elsewhere over HTTP; whatever goes wrong, our own bot answers.</summary>
internal sealed partial class HttpRemoteBot(
    RemoteBotClient client, ConnectorAddress connector, RemoteFollowing following, RemoteRests rests, TimeProvider time, ILogger<HttpRemoteBot> logger)
    : IRemoteBot
{
    /// <inheritdoc/>
    public bool Answers(Inbox inbox) => RemoteBotReading.Of(inbox) is not null;

    /// <inheritdoc/>
    public async Task<RemoteWord?> AskAsync(RemoteQuestion question, CancellationToken cancellationToken)
    {
        if (RemoteBotReading.Of(question.Inbox) is not { } bot || rests.Of(bot.Url).IsResting)
        {
            return null;
        }

        var name = new ConversationName(question.Inbox.Id, question.ExternalId);
        if (await connector.OfAsync(name, bot, cancellationToken) is not { } serviceUrl)
        {
            LogNoWayIn(question.Inbox.Id);
            return null;
        }

        var activities = QuestionWriter.Of(question, bot, serviceUrl);
        if (activities.Count == 0)
        {
            return null;
        }

        await following.EnsureBegunAsync(question.Inbox, bot.Url, cancellationToken);
        return await SayAsync(question.Inbox, bot, activities, cancellationToken);
    }

    private async Task<RemoteWord?> SayAsync(Inbox inbox, RemoteBotSettings bot, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        List<Activity> said = [];
        var (begun, patience) = (time.GetTimestamp(), TimeSpan.FromSeconds(bot.Seconds));
        for (var index = 0; index < activities.Count; index++)
        {
            var left = patience - time.GetElapsedTime(begun);
            var answer = left > TimeSpan.Zero ? await client.PostAsync(bot, activities[index], left, cancellationToken) : RemoteBotAnswer.Failed("timeout");
            if (answer.Activities is { } replies)
            {
                said.AddRange(replies);
                continue;
            }

            LogFailed(inbox.Id, answer.Error!);

            // A bot that cannot be greeted may still answer.
            if (index == activities.Count - 1)
            {
                rests.Of(bot.Url).Failed();
                return null;
            }
        }

        rests.Of(bot.Url).Worked();
        return WordReader.Of(said);
    }

    [LoggerMessage(EventId = 412, Level = LogLevel.Warning, Message = "The bot elsewhere of inbox {InboxId} was not heard: {Error}")]
    private partial void LogFailed(string inboxId, string error);

    [LoggerMessage(EventId = 413, Level = LogLevel.Warning, Message = "The bot elsewhere of inbox {InboxId} posts its answers, and Scrm:PublicBaseUrl names no way in")]
    private partial void LogNoWayIn(string inboxId);
}
