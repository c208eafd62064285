using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Reads and saves the settings of merging.</summary>
public sealed class MergeSettingsBook(ISharedValues values, TimeProvider time)
{
    private const string Key = "settings/merging";
    private const string Agents = "agents";
    private const string Proof = "proof";

    /// <summary>The settings.</summary>
    public async Task<MergeSettings> CurrentAsync(CancellationToken cancellationToken) =>
        await values.GetAsync(Key, time.GetUtcNow(), cancellationToken) is { } stored ? Read(stored) : MergeSettings.Default;

    /// <summary>Saves them over the version they carry; null: somebody was faster.</summary>
    public async Task<MergeSettings?> SaveAsync(MergeSettings settings, CancellationToken cancellationToken)
    {
        var words = new[] { settings.ByAgents ? Agents : null, settings.ByProof ? Proof : null }.OfType<string>();
        var version = await values.TrySaveAsync(Key, string.Join(' ', words), settings.Version, null, time.GetUtcNow(), cancellationToken);
        return version is { } saved ? settings with { Version = saved } : null;
    }

    private static MergeSettings Read(SharedValue stored)
    {
        var words = stored.Value.Split(' ');
        return new MergeSettings(words.Contains(Agents), words.Contains(Proof), stored.Version);
    }
}
