/// Tables to acts.
public enum Stub {}
