using System.Text.Json;
using Scrm.Core.Foundation;

namespace Scrm.Core.Alerting;

/// <summary>Each agent's alert settings, on every device the same.</summary>
public sealed class AlertSettingsBook(ISharedValues values, TimeProvider time)
{
    /// <summary>The agent's settings, or the usual ones.</summary>
    public async Task<AlertSettings> ReadAsync(string agentId, CancellationToken cancellationToken) =>
        await values.GetAsync(Key(agentId), time.GetUtcNow(), cancellationToken) is { } stored
            ? JsonSerializer.Deserialize(stored.Value, AlertSettingsJson.Default.AlertSettings)!
            : AlertSettings.Usual;

    /// <summary>Replaces them; false: another device did so at the same moment.</summary>
    public async Task<bool> SaveAsync(string agentId, AlertSettings settings, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = await values.GetAsync(Key(agentId), now, cancellationToken);
        var text = JsonSerializer.Serialize(settings, AlertSettingsJson.Default.AlertSettings);
        return await values.TrySaveAsync(Key(agentId), text, before?.Version ?? 0, null, now, cancellationToken) is not null;
    }

    private static string Key(string agentId) => $"alert-settings:{agentId}";
}
