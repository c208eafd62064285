using System.Collections.Concurrent;
using Scrm.Bot.Writing;

namespace Scrm.Bot.RemoteBots;

/// <summary>Leaves a bot alone for a while after it failed three times in a row, each bot by itself.</summary>
internal sealed class RemoteRests(TimeProvider time)
{
    private readonly ConcurrentDictionary<Uri, ModelRest> _rests = new();

    public ModelRest Of(Uri bot) => _rests.GetOrAdd(bot, _ => new ModelRest(time));
}
