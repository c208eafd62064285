using System.Collections.Concurrent;
using Scrm.Core.Outcomes;

namespace Scrm.Core.Improving;

/// <summary>Clusters found in the last minutes, so that going through them does not search again; each list says as of when it is.</summary>
public sealed class ClusterAlbum(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<BotQuery, FoundClusters> _found = new();

    /// <summary>What was found, unless it is too old.</summary>
    public FoundClusters? Find(BotQuery query) => _found.TryGetValue(query, out var found) && IsFresh(found) ? found : null;

    /// <summary>Keeps what was found; old ones go.</summary>
    public void Keep(BotQuery query, FoundClusters found)
    {
        foreach (var (other, kept) in _found)
        {
            if (!IsFresh(kept))
            {
                _found.TryRemove(other, out _);
            }
        }

        _found[query] = found;
    }

    private bool IsFresh(FoundClusters found) => time.GetUtcNow() - found.At < Lifetime;
}

/// <summary>Clusters of a period.</summary>
/// <param name="At">As of when.</param>
/// <param name="Questions">How many questions they were made of.</param>
/// <param name="Clusters">The largest first.</param>
public sealed record FoundClusters(DateTimeOffset At, int Questions, IReadOnlyList<QuestionCluster> Clusters);
