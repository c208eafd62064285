using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>Somebody who writes to us through the emulated connector.</summary>
internal sealed class ConnectorPerson(RemoteHost demo)
{
    private readonly string _id = $"p{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";

    public string Id => _id;

    private string Address => $"{demo.Emulator}/apps/our-app/people/{_id}/activities";

    /// <summary>Tells the connector where we are.</summary>
    public async Task ConnectAsync()
    {
        using var put = await demo.Host.Http.PutAsJsonAsync($"{demo.Emulator}/apps/our-app", new { appSecret = "our-secret", webhookUrl = $"{demo.Host.Address}channels/botframework/bf" });
        Assert.True(put.IsSuccessStatusCode);
    }

    /// <summary>Says or does something; the status we answered with.</summary>
    public async Task<int> SayAsync(object activity)
    {
        using var said = await demo.Host.Http.PostAsJsonAsync(Address, activity);
        return (await said.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetInt32();
    }

    /// <summary>What the person was told, oldest first.</summary>
    public async Task<IReadOnlyList<string?>> ToldAsync() =>
        [.. (await demo.Host.Http.GetFromJsonAsync<JsonElement>(Address)).GetProperty("activities").EnumerateArray()
            .Where(a => a.GetProperty("fromBot").GetBoolean())
            .Select(a => a.GetProperty("activity").TryGetProperty("text", out var text) ? text.GetString() : null)];

    public Task HearsAsync(string words) => Eventually.TrueAsync(
        async () => (await ToldAsync()).Any(t => t?.Contains(words, StringComparison.Ordinal) == true), () => $"{_id} hears '{words}'");
}
