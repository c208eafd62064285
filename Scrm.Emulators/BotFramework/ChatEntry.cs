using System.Text.Json;

namespace Scrm.Emulators.BotFramework;

/// <summary>An activity in a conversation.</summary>
/// <param name="Id">The connector's id.</param>
/// <param name="FromBot">True: the bot's.</param>
/// <param name="Activity">As it came.</param>
internal sealed record ChatEntry(string Id, bool FromBot, JsonElement Activity);
