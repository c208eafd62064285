using System.Text.Json.Serialization;

namespace Scrm.Core.InboxChecks;

/// <summary>How checks and notes are kept.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(InboxCheck))]
[JsonSerializable(typeof(WebhookNote))]
internal sealed partial class InboxCheckJson : JsonSerializerContext;
