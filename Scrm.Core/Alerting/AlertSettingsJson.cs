using System.Text.Json.Serialization;

namespace Scrm.Core.Alerting;

/// <summary>How alert settings are kept.</summary>
[JsonSerializable(typeof(AlertSettings))]
internal sealed partial class AlertSettingsJson : JsonSerializerContext;
