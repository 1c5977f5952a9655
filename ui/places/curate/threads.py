from ui.places.curate.room import Room


class ThreadsRoom(Room):
    def refresh(self) -> None:
        pass
