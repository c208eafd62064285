using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.ServiceTimes;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Bench.Walls;

/// <summary>Fills a store with the conversations of one day until eight in the evening: six in ten served by people and ended, the others left to the bot, a few open.</summary>
internal sealed class WallDayMaker(IServiceProvider services, int conversations)
{
    public const int Open = 800;
    private const int AtOnce = 500;
    private const int Staff = 50;

    // Eight in the evening in Shanghai.
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Midnight = new(2026, 3, 1, 16, 0, 0, TimeSpan.Zero);

    public async Task FillAsync()
    {
        await HireAsync();
        var random = new Random(1);
        var store = services.GetRequiredService<IConversationStore>();
        foreach (var some in Enumerable.Range(0, conversations).Chunk(AtOnce))
        {
            await Task.WhenAll(some.Select(n => store.CommitAsync(new ConversationCommit { Conversation = Make(n, random), ExpectedVersion = 0 }, CancellationToken.None)));
        }

        // In each of them the bot answered once.
        await services.GetRequiredService<SqliteStore>().WriteAsync(
            session => Written.Keep(session.Execute(
                """
                INSERT INTO bot_days (day, conversation_id, inbox_id, asked, answered, offered, chosen, missed, handed, helpful, unhelpful, rejected, people, last)
                SELECT @day, id, inbox_id, 1, 1, 0, 0, 0, owner <> 'bot', 0, 0, 0, owner <> 'bot', 'answered' FROM conversations
                """,
                ("@day", new DateOnly(2026, 3, 2).DayNumber))),
            CancellationToken.None);
    }

    /// <summary>The conversation as something happens in it now.</summary>
    public static ConversationCommit Touch(Conversation stored, DateTimeOffset now) => new()
    {
        Conversation = stored with { Version = stored.Version + 1, UpdatedAt = now, Unread = stored.Unread + 1 },
        ExpectedVersion = stored.Version,
    };

    public static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"c{n}");

    private async Task HireAsync()
    {
        var directory = services.GetRequiredService<IDirectory>();
        var hours = new BusinessHours { Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 8 * 60, 22 * 60))] };
        await directory.SaveTeamAsync(
            new Team("service", "service") { Routing = new TeamRouting { Automatic = true, Hours = hours, Targets = new ServiceTargets(3, 5, 120) } }, CancellationToken.None);
        await directory.SaveInboxAsync(new Inbox { Id = "shop", Channel = "wechat", Name = "shop", TeamId = "service" }, CancellationToken.None);
        for (var n = 0; n < Staff; n++)
        {
            await directory.SaveAgentAsync(
                new Agent { Id = Agent(n), DisplayName = Agent(n), Role = AgentRole.Agent, TeamIds = ["service"], Capacity = 20 }, CancellationToken.None);
        }
    }

    private Conversation Make(int n, Random random)
    {
        var open = n >= conversations - Open;
        var begun = open ? Now.AddMinutes(-30 * random.NextDouble()) : Midnight.AddHours(20 * random.NextDouble() * 0.98);
        var byPeople = open || n % 10 < 6;
        var (waits, answered) = (open && n % 2 == 0, begun.AddSeconds(20 + 400 * random.NextDouble()));
        var ended = byPeople && !open ? begun.AddMinutes(5 + 20 * random.NextDouble()) : (DateTimeOffset?)null;
        return new Conversation
        {
            Id = Id(n),
            InboxId = "shop",
            Channel = "wechat",
            ContactId = "p" + Id(n),
            ContactName = "小李" + Id(n),
            ExternalId = "o" + Id(n),
            Status = open ? ConversationStatus.Open : byPeople ? ConversationStatus.Resolved : ConversationStatus.Pending,
            Owner = !byPeople ? Owner.Bot : waits ? Owner.Queue : Owner.Agent(Agent(n % Staff)),
            TeamId = byPeople ? "service" : null,
            Version = 1,
            LastSeq = 6,
            LastMessage = new MessagePreview(6, MessageDirection.In, Core.Content.MessageType.Text, "请问我的订单什么时候发货？昨天说今天可以到。", begun),
            WaitingSince = waits ? begun : null,
            ServedSince = byPeople ? begun : null,
            FirstAnsweredAt = byPeople && !waits ? answered : null,
            ResolvedAt = ended,
            Queue = waits ? new QueueStay(begun) : null,
            CreatedAt = begun,
            UpdatedAt = ended ?? begun,
        };
    }

    private static string Agent(int n) => string.Create(CultureInfo.InvariantCulture, $"a{n:00}");
}
