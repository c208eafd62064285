using System.Text.Json.Serialization;
using Scrm.Core.Attachments;

namespace Scrm.Storage.Files;

/// <summary>How an attachment's facts lie beside its bytes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Attachment))]
internal sealed partial class AttachmentJson : JsonSerializerContext;
