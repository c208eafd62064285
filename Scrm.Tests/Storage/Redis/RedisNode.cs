using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.InProcess;
using Scrm.Storage.Redis;
using Scrm.Tests.Doubles;
using StackExchange.Redis;

namespace Scrm.Tests.Storage.Redis;

/// <summary>What one process has of Redis.</summary>
internal sealed class RedisNode : IDisposable
{
    private readonly RedisConnection _connection;

    public RedisNode(string connectionString, FakeClock clock, IIdFactory ids, string prefix = "test:")
    {
        _connection = new RedisConnection(connectionString, TimeProvider.System, NullLogger<RedisConnection>.Instance);
        Names = new RedisNames(prefix);
        Bus = new RedisEventBus(_connection, new InProcessEventBus(NullLogger<InProcessEventBus>.Instance), Names, ids);
        Presence = new RedisPresence(_connection, new InProcessPresence(clock), Names, clock);
    }

    public RedisNames Names { get; }

    public RedisEventBus Bus { get; }

    public RedisPresence Presence { get; }

    /// <summary>Waits until each hears the other: what is said before that is lost, as nudges may be.</summary>
    public static async Task MeetAsync(RedisNode one, RedisNode other, CancellationToken cancellationToken)
    {
        await one.IsHeardAsync(other, cancellationToken);
        await other.IsHeardAsync(one, cancellationToken);
    }

    /// <summary>Asks the server itself, until it answers.</summary>
    public async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> question)
    {
        T answer = default!;
        while (!await _connection.TryAsync(async database => answer = await question(database)))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return answer;
    }

    /// <summary>Says what no bus understands.</summary>
    public Task SayAsync(string text) =>
        AskAsync(database => database.PublishAsync(new RedisChannel(Names.Signals, RedisChannel.PatternMode.Literal), text));

    public void Dispose() => _connection.Dispose();

    private async Task IsHeardAsync(RedisNode other, CancellationToken cancellationToken)
    {
        var heard = "";
        using var subscription = other.Bus.Subscribe(signal => heard = signal is TypingChanged typing ? typing.ConversationId : heard);

        // One word after another and the next only when the last is lost: none of them comes late.
        for (var n = 0; ; n++)
        {
            var word = $"are you there {n}";
            await Bus.PublishAsync(new TypingChanged(word, null, true), cancellationToken);
            for (var wait = 0; wait < 20; wait++)
            {
                await Task.Delay(10, cancellationToken);
                if (Volatile.Read(ref heard) == word)
                {
                    return;
                }
            }
        }
    }
}
