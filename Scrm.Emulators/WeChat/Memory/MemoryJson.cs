using System.Text.Json.Serialization;

namespace Scrm.Emulators.WeChat.Memory;

/// <summary>JSON of the state file.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<AccountSnapshot>))]
internal sealed partial class MemoryJson : JsonSerializerContext;
